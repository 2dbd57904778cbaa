using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Invitations;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Lifecycles;

/// <summary>docs/lifecycle/invitation.md shows what an invitation can become, and nothing else.</summary>
public class InvitationLifecycleTests
{
    private static readonly Dictionary<string, Func<Life, Life?>> Acts = new()
    {
        ["Create"] = life => life.Invitation is null ? life.After(c => c.Decide(Command, Policy, life.Now)) : null,
        ["Resend"] = life => (life with { Now = life.Now.AddDays(1) }).After(c => c.Decide(new ResendInvitation(Claire.Id, "i1"), Policy, life.Now.AddDays(1))),
        ["Accept"] = life => life.After(c => c.Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), life.Now)),
        ["Decline"] = life => life.After(c => c.Decide(new DeclineInvitation("i1", Bruno), life.Now)),
        ["Revoke"] = life => life.After(c => c.Decide(new RevokeInvitation(Claire.Id, "i1"), life.Now)),
        ["Bounce"] = life => life.After(c => c.Decide(new NoteUndeliverable("i1"), life.Now)),
        ["Expire"] = life => life.Invitation is { } invitation && life.IsOpen ? life with { Now = invitation.ExpiresAt } : null,
    };

    [Fact]
    public void The_diagram_is_what_the_rules_do() =>
        Assert.Equal(Diagram.Steps("invitation"), Walk.From(new Life(CompanyOf(Claire), Now), life => life.Name, Acts));

    private sealed record Life(Company Company, DateTimeOffset Now)
    {
        public Invitation? Invitation => Company.Invitation("i1");

        public bool IsOpen => Invitation?.StatusAt(Now) is InvitationStatus.Pending or InvitationStatus.Undeliverable;

        public string Name => Invitation?.StatusAt(Now).ToString() ?? Diagram.Start;

        public Life? After(Func<Company, Decision<CompanyEvent>> decide) =>
            decide(Company) is { Events.IsEmpty: false } decision ? this with { Company = Company.After(decision) } : null;
    }
}
