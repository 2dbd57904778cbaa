using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-24, to somebody whose request was granted.</summary>
/// <param name="Link">Where the service is entered; the portal's own home when absent.</param>
public sealed record RequestApproved(
    ServiceId Service, Place Establishment, ImmutableArray<Role> Roles, Person By, Uri? Link = null) : MailContent;
