using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Invitations;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

/// <summary>Rules §9, state « Undeliverable ».</summary>
public class NoteUndeliverableTests
{
    [Fact, Trait("Rule", "§9 Undeliverable")]
    public void The_manager_sees_that_the_address_was_refused_and_may_send_again_or_take_back()
    {
        var company = Undelivered();

        Assert.Equal(InvitationStatus.Undeliverable, company.Invitation("i1")!.StatusAt(Now));
        Assert.Null(company.Decide(new RevokeInvitation(Claire.Id, "i1"), Now).Problem);
        var again = company.After(company.Decide(new ResendInvitation(Claire.Id, "i1"), Policy, Now.AddDays(1)));
        Assert.Equal(InvitationStatus.Pending, again.Invitation("i1")!.StatusAt(Now.AddDays(1)));
    }

    [Fact, Trait("Rule", "§9 Undeliverable")]
    public void It_leaves_room_for_others_and_expires_all_the_same()
    {
        Assert.False(Undelivered().HasMostInvitations(new InvitationPolicy { MaxPending = 1 }, Now));
        Assert.Equal(InvitationStatus.Expired, Undelivered().Invitation("i1")!.StatusAt(Now.AddDays(14)));
    }

    [Fact, Trait("Rule", "§9 Undeliverable")]
    public void Whoever_proves_the_address_all_the_same_accepts() =>
        Assert.Null(Undelivered().Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), Now).Problem);

    [Fact]
    public void What_was_answered_stays_answered()
    {
        var accepted = Inviting(Claire).After(Inviting(Claire).Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), Now));

        Assert.Equal([], accepted.Decide(new NoteUndeliverable("i1"), Now));
        Assert.Equal([], accepted.Decide(new NoteUndeliverable("none"), Now));
    }

    private static Company Undelivered() => Inviting(Claire).After(Inviting(Claire).Decide(new NoteUndeliverable("i1"), Now));
}
