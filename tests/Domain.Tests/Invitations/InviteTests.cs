using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

public class InviteTests
{
    [Fact]
    public void An_invitation_waits_for_fourteen_days()
    {
        var invitation = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command, Policy, Now)).InvitationTo(Bruno.Email);

        Assert.Equal((Claire, Now, Now.AddDays(14)), (invitation.InvitedBy, invitation.CreatedAt, invitation.ExpiresAt));
        Assert.Equal(InvitationStatus.Pending, invitation.StatusAt(Now.AddDays(14) - Second));
        Assert.Equal(InvitationStatus.Expired, invitation.StatusAt(Now.AddDays(14)));
    }

    [Fact]
    public void It_promises_something() =>
        Assert.IsType<InvitationEmpty>(CompanyOf(Claire).Decide(Command with { Accesses = [] }, Policy, Now).Problem);

    [Fact]
    public void Only_an_effective_manager_of_every_service_promised_may()
    {
        Assert.IsType<NotManager>(CompanyOf(Denis).WithAppointed(Claire).Decide(Command, Policy, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Claire).Decide(Command with { Appoint = [Ceres] }, Policy, Now).Problem);
        Assert.IsType<NotManager>(CompanyOf(Claire).Decide(Command with { Accesses = [ToParis, ToParis with { Service = Ceres, Roles = [] }] }, Policy, Now).Problem);
    }

    [Fact]
    public void A_place_promised_earlier_and_closed_since_does_not_stand_in_the_way_of_another()
    {
        var earlier = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command, Policy, Now));
        var more = Command with { Accesses = [ToParis with { Siret = Lyon }], Standings = [Open(Lyon), Closed(Paris)], Member = Bruno };

        var granted = earlier.Decide(more, Policy, Now).Events.OfType<AccessGranted>();

        Assert.Equal([Lyon], granted.Select(g => g.Grant.Siret));
    }

    [Fact]
    public void Only_to_open_establishments_of_the_company()
    {
        Assert.IsType<SiretOfOtherCompany>(CompanyOf(Claire).Decide(Command with { Accesses = [ToParis with { Siret = OtherPlace }] }, Policy, Now).Problem);
        Assert.IsType<EstablishmentClosed>(CompanyOf(Claire).Decide(Command with { Standings = [Closed(Paris)] }, Policy, Now).Problem);
    }

    [Fact]
    public void Only_with_roles_that_go_together() =>
        Assert.IsType<RolesInvalid>(CompanyOf(Claire).Decide(Command with { Accesses = [ToParis with { Roles = [Manager, Reader] }] }, Policy, Now).Problem);

    [Fact]
    public void Only_with_a_note_of_at_most_500_characters() =>
        Assert.IsType<DescriptionTooLong>(CompanyOf(Claire).Decide(Command with { Note = new string('a', 501) }, Policy, Now).Problem);

    [Fact]
    public void Fifty_may_be_pending_and_expired_ones_make_room()
    {
        var fifty = Enumerable.Range(1, 50).Aggregate(CompanyOf(Claire), (c, n) => c.After(c.Decide(InvitationOf(n), Policy, Now)));

        Assert.Equal(new TooManyInvitations(50), fifty.Decide(InvitationOf(51), Policy, Now.AddDays(14) - Second).Problem);
        Assert.Null(fifty.Decide(InvitationOf(51), Policy, Now.AddDays(14)).Problem);
        Assert.Null(fifty.Decide(InvitationOf(50) with { Appoint = [Edof] }, Policy, Now).Problem);
    }

    [Fact]
    public void Inviting_to_the_same_again_sends_nothing() =>
        Assert.Equal([], Inviting(Claire).Decide(Command with { InvitationId = "i2" }, Policy, Now.AddDays(1)));

    [Fact]
    public void Two_managers_who_invite_one_person_make_one_invitation()
    {
        var company = Inviting(Claire, Denis);
        var second = Command with { InvitationId = "i2", By = Denis.Id, Accesses = [ToParis with { Siret = Lyon }], Standings = [Open(Lyon)], Appoint = [Edof] };

        var merged = Assert.Single(company.After(company.Decide(second, Policy, Now.AddDays(1))).Invitations);

        Assert.Equal(("i1", Now.AddDays(14)), (merged.Id, merged.ExpiresAt));
        Assert.Equal([Paris, Lyon], merged.Accesses.Select(a => a.Siret));
        Assert.Equal(Edof, Assert.Single(merged.Appoint));
    }

    [Fact]
    public void A_colleague_gets_it_at_once()
    {
        var decision = CompanyOf(Claire).Decide(Command with { Member = Bruno }, Policy, Now);

        var granted = Assert.Single(decision.Events.OfType<AccessGranted>());
        Assert.Equal((Bruno, Origin.Invitation, Paris), (granted.Target, granted.Grant.Origin, granted.Grant.Siret));
        Assert.Equal(Bruno, Assert.Single(decision.Events.OfType<InvitationAccepted>()).By);
    }

    private static Invite InvitationOf(int n) => Command with { InvitationId = $"i{n}", Email = EmailAddress.Parse($"personne{n}@lumiere.example") };
}
