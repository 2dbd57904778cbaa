using EfpConnect.Domain.Emails;

namespace EfpConnect.Domain.Tests.Emails;

public class EmailClaimTests
{
    private static readonly DateTimeOffset Lapse = Now.AddHours(24);

    [Fact, Trait("Rule", "§3 – → Completed")]
    public void The_first_to_complete_owns_the_address_and_the_second_is_told()
    {
        var address = ClaimedBy(Alice);

        Assert.Equal(Alice.Id, address.OwnerAt(Now));
        Assert.IsType<EmailTaken>(address.Claim(Bruno.Id, Lapse, Now + Second).Problem);
    }

    [Fact]
    public void Claiming_again_is_claiming_once() => Assert.Equal([], ClaimedBy(Alice).Claim(Alice.Id, Lapse, Now));

    [Fact]
    public void A_claim_that_nobody_confirmed_lapses_at_its_instant()
    {
        Assert.Equal(Alice.Id, ClaimedBy(Alice).OwnerAt(Lapse - Second));
        Assert.Null(ClaimedBy(Alice).OwnerAt(Lapse));
        Assert.Null(ClaimedBy(Alice).Claim(Bruno.Id, Lapse.AddHours(24), Lapse).Problem);
    }

    [Fact]
    public void A_confirmed_owner_stays()
    {
        var address = ClaimedBy(Alice).After(ClaimedBy(Alice).Confirm(Alice.Id));

        Assert.Equal(Alice.Id, address.OwnerAt(Lapse.AddYears(10)));
        Assert.Equal([], address.Confirm(Alice.Id));
    }

    [Fact]
    public void Invitations_wait_at_an_address_once_each_until_forgotten()
    {
        var invitation = new WaitingInvitation(Lumiere, "i1", Lapse);
        var noted = new EmailClaim().After(new EmailClaim().NoteInvitation(invitation));

        Assert.Equal(invitation, Assert.Single(noted.Invitations));
        Assert.Equal([], noted.NoteInvitation(invitation));
        Assert.Empty(noted.After(noted.ForgetInvitation(invitation)).Invitations);
        Assert.Equal([], new EmailClaim().ForgetInvitation(invitation));
    }

    [Fact]
    public void A_lapsed_invitation_is_no_longer_found()
    {
        var noted = new EmailClaim().After(new EmailClaim().NoteInvitation(new WaitingInvitation(Lumiere, "i1", Lapse)));

        Assert.Single(noted.InvitationsAt(Lapse.AddSeconds(-1)));
        Assert.Empty(noted.InvitationsAt(Lapse));
    }

    [Fact]
    public void A_late_confirmation_takes_nothing_from_another_owner() =>
        Assert.Equal([], ClaimedBy(Alice).Confirm(Claire.Id));

    private static EmailClaim ClaimedBy(Person person) => new EmailClaim().After(new EmailClaim().Claim(person.Id, Lapse, Now));
}
