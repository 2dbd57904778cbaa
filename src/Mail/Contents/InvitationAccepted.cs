using System.Collections.Immutable;

namespace EfpConnect.Mail.Contents;

/// <summary>M-35, to whoever invited.</summary>
public sealed record InvitationAccepted(Person Invitee, Company Company, DateTimeOffset At) : MailContent
{
    /// <summary>Establishments that had closed meanwhile: the access promised there was not given.</summary>
    public ImmutableArray<Place> Dropped { get; init; } = [];
}
