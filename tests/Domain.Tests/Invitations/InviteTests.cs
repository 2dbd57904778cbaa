using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

public class InviteTests
{
    [Fact, Trait("Rule", "§9 Create"), Trait("Rule", "§9 Expire")]
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

    [Fact, Trait("Rule", "§9 Create"), Trait("Rule", "§10 Invite / revoke invitation")]
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

    [Fact, Trait("Rule", "§9 Create")]
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

    [Fact, Trait("Rule", "§9 Create")]
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

    [Fact, Trait("Rule", "§9 (i)")]
    public void Two_managers_who_invite_one_person_make_one_invitation()
    {
        var company = Inviting(Claire, Denis);
        var second = Command with { InvitationId = "i2", By = Denis.Id, Accesses = [ToParis with { Siret = Lyon }], Standings = [Open(Lyon)], Appoint = [Edof] };

        var merged = Assert.Single(company.After(company.Decide(second, Policy, Now.AddDays(1))).Invitations);

        Assert.Equal(("i1", Now.AddDays(14)), (merged.Id, merged.ExpiresAt));
        Assert.Equal([Paris, Lyon], merged.Accesses.Select(a => a.Siret));
        Assert.Equal(Edof, Assert.Single(merged.Appoint));
    }

    [Fact, Trait("Rule", "§9 (b)")]
    public void A_colleague_gets_it_at_once()
    {
        var decision = CompanyOf(Claire).Decide(Command with { Member = Bruno }, Policy, Now);

        var granted = Assert.Single(decision.Events.OfType<AccessGranted>());
        Assert.Equal((Bruno, Origin.Invitation, Paris), (granted.Target, granted.Grant.Origin, granted.Grant.Siret));
        Assert.Equal(Bruno, Assert.Single(decision.Events.OfType<InvitationAccepted>()).By);
    }

    [Fact, Trait("Rule", "§9 (i)")]
    public void A_second_manager_who_promises_the_same_is_told_what_becomes_of_it()
    {
        var company = Inviting(Claire, Denis);

        var sent = Assert.IsType<InvitationSent>(Assert.Single(company.Decide(Command with { InvitationId = "i2", By = Denis.Id }, Policy, Now).Events));

        Assert.True(sent.Quiet);
        Assert.Equal([Claire, Denis], company.Evolve(sent).InvitersOf(sent.Invitation));
    }

    [Fact, Trait("Rule", "§9 Resend")]
    public void What_is_added_within_24_hours_grows_the_invitation_without_a_mail()
    {
        var more = Command with { InvitationId = "i2", Accesses = [ToParis with { Siret = Lyon }], Standings = [Open(Lyon)] };

        var early = Assert.IsType<InvitationSent>(Assert.Single(Inviting(Claire).Decide(more, Policy, Now.AddHours(24) - Second).Events));
        var later = Assert.IsType<InvitationSent>(Assert.Single(Inviting(Claire).Decide(more, Policy, Now.AddHours(24)).Events));

        Assert.Equal((true, null), (early.Quiet, early.Invitation.SentAt));
        Assert.Equal((false, Now.AddHours(24)), (later.Quiet, later.Invitation.SentAt));
        Assert.Equal([Paris, Lyon], early.Invitation.Accesses.Select(a => a.Siret));
    }

    [Fact, Trait("Rule", "§9 Resend")]
    public void Taking_back_and_inviting_anew_does_not_get_round_the_24_hours()
    {
        var company = Inviting(Claire);
        var revoked = company.After(company.Decide(new RevokeInvitation(Claire.Id, "i1"), Now));
        var anew = Command with { InvitationId = "i2" };

        Assert.Equal(new InvitationTooEarly(Now.AddHours(24)), revoked.Decide(anew, Policy, Now.AddHours(24) - Second).Problem);
        Assert.Null(revoked.Decide(anew, Policy, Now.AddHours(24)).Problem);
    }

    [Fact, Trait("Rule", "§9 (h)")]
    public void Inviting_oneself_is_serving_oneself()
    {
        var decision = CompanyOf(Claire).Decide(Command with { Email = Claire.Email, Member = Claire }, Policy, Now);

        Assert.Equal(Origin.Self, Assert.Single(decision.Events.OfType<AccessGranted>()).Grant.Origin);
    }

    [Fact, Trait("Rule", "§9 (b)")]
    public void What_a_colleague_holds_already_is_not_given_twice()
    {
        var decision = CompanyOf(Claire).Decide(Command with { Member = Bruno, Held = [Held(Reader)] }, Policy, Now);

        Assert.Empty(decision.Events.OfType<AccessGranted>());
        Assert.Single(decision.Events.OfType<InvitationAccepted>());
    }

    private static Invite InvitationOf(int n) => Command with { InvitationId = $"i{n}", Email = EmailAddress.Parse($"personne{n}@lumiere.example") };
}
