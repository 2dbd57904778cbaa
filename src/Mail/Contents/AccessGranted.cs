using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-30, to somebody given access without having asked.</summary>
public sealed record AccessGranted(
    ServiceId Service, Place Establishment, ImmutableArray<Role> Roles, Person By, Uri? Link = null) : MailContent;
