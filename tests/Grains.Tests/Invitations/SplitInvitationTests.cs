using EfpConnect.Domain.Invitations;

namespace EfpConnect.Grains.Tests.Invitations;

/// <summary>Two managers invite one person, on two silos that do not see each other.</summary>
public sealed class SplitInvitationTests(SplitPortal portal) : SplitTest(portal)
{
    [Fact, Trait("Rule", "§9 (i)")]
    public async Task They_make_one_invitation_of_which_both_are_told()
    {
        var (one, other) = (await Here.NewManagerAsync(Company, Edof), await Here.NewManagerAsync(Company, Edof));
        var invited = People.NewAddress();
        await CompanyThere.InvitationsAsync(other.Id);   // it wakes up there, nobody invited

        var sent = await Task.WhenAll(InviteAsync(Here, one, invited), InviteAsync(There, other, invited));

        Assert.Equal(sent[0].Value.Invitation.Id, sent[1].Value.Invitation.Id);
        Here.Clock.Advance(AWhile);
        var invitation = (await Insistence.InsistAsync(() => CompanyHere.InvitationToAsync(invited, sent[0].Value.Invitation.Id)))!.Invitation;
        Assert.True(invitation.IsPromisedBy(one.Id) && invitation.IsPromisedBy(other.Id));
    }

    private Task<Outcome<InvitationView>> InviteAsync(PortalCluster half, Person manager, EmailAddress email)
    {
        var operation = Act;
        return Insistence.InsistAsync(() => half.Grains.Company(Company).InviteAsync(operation, manager.Id, email, [new InvitedAccess(Edof, Place, [])], [], null));
    }
}
