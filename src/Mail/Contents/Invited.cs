using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-34, to an invited address. Carries a public id, never a secret: proving the address is what counts (rules §9).</summary>
/// <param name="AppointedFor">The services of which the person is to become access manager.</param>
public sealed record Invited(
    Person Inviter, Company Company, ImmutableArray<InvitedAccess> Accesses, ImmutableArray<ServiceId> AppointedFor,
    DateTimeOffset ValidUntil, UserText? Note, string InvitationId) : MailContent;
