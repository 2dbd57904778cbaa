using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Invitations;

[GenerateSerializer, Immutable, Alias("efp.note-undeliverable")]
public sealed record NoteUndeliverable(string InvitationId);

/// <summary>The address does not exist: the manager sees it, corrects it or sends the invitation again (rules §9).</summary>
public static class NoteUndeliverableDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, NoteUndeliverable command, DateTimeOffset now) =>
        company.Invitation(command.InvitationId) is { } invitation && invitation.StatusAt(now) == InvitationStatus.Pending
            ? new InvitationUndeliverable(invitation, now)
            : [];
}

public sealed record InvitationUndeliverable(Invitation Invitation, DateTimeOffset At) : CompanyEvent;
