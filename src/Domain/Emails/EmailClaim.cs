using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.Emails;

/// <summary>One address: who owns it, what was sent to it, which invitations wait for it.</summary>
public sealed record EmailClaim : StoredRecord
{
    public UserId? Owner { get; init; }

    /// <summary>When an owner who has not confirmed loses the address again; null once confirmed.</summary>
    public DateTimeOffset? LapsesAt { get; init; }

    public ImmutableArray<DateTimeOffset> CodesSent { get; init; } = [];

    public ImmutableArray<WaitingInvitation> Invitations { get; init; } = [];

    public bool IsKnown => Owner is not null || !CodesSent.IsEmpty || !Invitations.IsEmpty;

    public UserId? OwnerAt(DateTimeOffset now) => LapsesAt is { } lapse && now >= lapse ? null : Owner;

    public ImmutableArray<WaitingInvitation> InvitationsAt(DateTimeOffset now) => [.. Invitations.Where(i => now < i.ExpiresAt)];

    /// <summary>Spends one of the mails that an address may be sent (rules §4.1).</summary>
    public Decision<EmailEvent> SendCode(EmailCodePolicy policy, DateTimeOffset now)
    {
        var sent = new Throttle { Attempts = CodesSent };
        var counted = sent.Attempt(policy.SendLimits, now);
        return counted.Problem is { } tooMany ? tooMany : new CodeSendCounted(now, now - TimeSpan.FromDays(1));
    }

    /// <summary>The first who completes a registration owns the address; the claim lapses unless confirmed (rules §3).</summary>
    public Decision<EmailEvent> Claim(UserId user, DateTimeOffset lapsesAt, DateTimeOffset now) => OwnerAt(now) switch
    {
        null => new AddressClaimed(user, lapsesAt),
        { } owner when owner == user => [],
        _ => new EmailTaken(),
    };

    public Decision<EmailEvent> Confirm(UserId user) =>
        Owner is { } owner && (owner != user || LapsesAt is null) ? [] : new AddressConfirmed(user);

    public Decision<EmailEvent> NoteInvitation(WaitingInvitation invitation) =>
        Invitations.Contains(invitation) ? [] : new InvitationNoted(invitation);

    public Decision<EmailEvent> ForgetInvitation(WaitingInvitation invitation) =>
        Invitations.Contains(invitation) ? new InvitationForgotten(invitation) : [];

    public EmailClaim Evolve(EmailEvent happened) => happened switch
    {
        CodeSendCounted e => this with { CodesSent = [.. CodesSent.Where(at => at > e.ForgetUntil), e.At] },
        AddressClaimed e => this with { Owner = e.By, LapsesAt = e.LapsesAt },
        AddressConfirmed e => this with { Owner = e.By, LapsesAt = null },
        InvitationNoted e => this with { Invitations = [.. Invitations.Where(i => i.InvitationId != e.Invitation.InvitationId), e.Invitation] },
        InvitationForgotten e => this with { Invitations = Invitations.Remove(e.Invitation) },
        _ => this,
    };
}

/// <summary>Where to find an invitation made to an address.</summary>
[GenerateSerializer, Immutable, Alias("efp.waiting-invitation")]
public sealed record WaitingInvitation(Siren Siren, string InvitationId, DateTimeOffset ExpiresAt);
