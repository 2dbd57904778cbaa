using EfpConnect.Domain.Invitations;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

/// <summary>Rules §9, row « Decline ».</summary>
public class DeclineInvitationTests
{
    private static readonly DeclineInvitation Decline = new("i1", Bruno);

    [Fact, Trait("Rule", "§9 Decline")]
    public void Whoever_proves_the_address_may_want_none_of_it()
    {
        var after = Inviting(Claire).After(Inviting(Claire).Decide(Decline, Now));

        Assert.Equal(InvitationStatus.Declined, after.Invitation("i1")!.StatusAt(Now.AddDays(20)));
        Assert.Equal([], after.Decide(Decline, Now.AddDays(20)));
    }

    [Fact]
    public void What_was_declined_is_neither_accepted_nor_sent_again()
    {
        var after = Inviting(Claire).After(Inviting(Claire).Decide(Decline, Now));

        Assert.Equal(new InvitationEnded(InvitationStatus.Declined), after.Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), Now).Problem);
        Assert.Equal(new InvitationEnded(InvitationStatus.Declined), after.Decide(new ResendInvitation(Claire.Id, "i1"), Policy, Now.AddDays(2)).Problem);
    }

    [Fact, Trait("Rule", "§9 Create")]
    public void Who_declined_may_be_invited_anew_a_day_later()
    {
        var after = Inviting(Claire).After(Inviting(Claire).Decide(Decline, Now));

        Assert.Null(after.Decide(Command with { InvitationId = "i2" }, Policy, Now.AddDays(1)).Problem);
    }

    [Fact]
    public void Nobody_declines_for_another() =>
        Assert.IsType<InvitationUnknown>(Inviting(Claire).Decide(Decline with { User = Alice }, Now).Problem);

    [Fact]
    public void Only_what_still_waits_is_declined()
    {
        var accepted = Inviting(Claire).After(Inviting(Claire).Decide(new AcceptInvitation("i1", Bruno, Lumiere, [Paris]), Now));
        var revoked = Inviting(Claire).After(Inviting(Claire).Decide(new RevokeInvitation(Claire.Id, "i1"), Now));

        Assert.Equal(new InvitationEnded(InvitationStatus.Accepted), accepted.Decide(Decline, Now).Problem);
        Assert.IsType<InvitationRevoked>(revoked.Decide(Decline, Now).Problem);
        Assert.Equal(new InvitationExpired(Now.AddDays(14)), Inviting(Claire).Decide(Decline, Now.AddDays(14)).Problem);
    }
}
