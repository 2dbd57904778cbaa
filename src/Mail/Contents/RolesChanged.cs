using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-31, to somebody whose access stays and lets him do something else.</summary>
public sealed record RolesChanged(
    ServiceId Service, Place Establishment, ImmutableArray<Role> Roles, ImmutableArray<Role> FormerRoles, Person By) : MailContent;
