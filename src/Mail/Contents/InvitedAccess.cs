using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>One access that waits for an invited person.</summary>
public sealed record InvitedAccess(ServiceId Service, Place Establishment, ImmutableArray<Role> Roles);
