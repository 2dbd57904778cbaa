using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;
using static EfpConnect.Domain.Tests.Invitations.Invited;

namespace EfpConnect.Domain.Tests.Invitations;

public class AcceptInvitationTests
{
    private static readonly AcceptInvitation Acceptance = new("i1", Bruno, Lumiere, [Paris]);

    [Fact, Trait("Rule", "§9 Accept")]
    public void Whoever_proves_the_address_gets_what_was_promised()
    {
        var decision = Inviting(Claire).Decide(Acceptance, Now.AddDays(1));

        var grant = Assert.Single(decision.Events.OfType<AccessGranted>()).Grant;
        Assert.Equal((Edof, Paris, Origin.Invitation, Claire), (grant.Service, grant.Siret, grant.Origin, grant.By!));
        Assert.Equal(Reader, Assert.Single(grant.Roles));
    }

    [Fact, Trait("Rule", "§9 (j)")]
    public void Accepting_twice_is_accepting_once_even_after_its_end()
    {
        var accepted = Inviting(Claire).After(Inviting(Claire).Decide(Acceptance, Now));

        Assert.Equal(InvitationStatus.Accepted, accepted.InvitationTo(Bruno.Email).StatusAt(Now.AddDays(20)));
        Assert.Equal([], accepted.Decide(Acceptance, Now.AddDays(20)));
    }

    [Fact]
    public void The_link_opens_nothing_for_another_address() =>
        Assert.IsType<InvitationUnknown>(Inviting(Claire).Decide(Acceptance with { User = Alice }, Now).Problem);

    [Fact]
    public void An_unknown_invitation_gets_the_same_answer() =>
        Assert.IsType<InvitationUnknown>(Inviting(Claire).Decide(Acceptance with { InvitationId = "none" }, Now).Problem);

    [Fact, Trait("Rule", "§9 Expire")]
    public void At_its_end_it_has_expired()
    {
        Assert.Null(Inviting(Claire).Decide(Acceptance, Now.AddDays(14) - Second).Problem);
        Assert.Equal(new InvitationExpired(Now.AddDays(14)), Inviting(Claire).Decide(Acceptance, Now.AddDays(14)).Problem);
    }

    [Theory, Trait("Rule", "§9 (c)"), Trait("Rule", "§9 (d)")]
    [InlineData(null)]
    [InlineData("552100554")]
    public void Only_somebody_of_the_company_can_accept(string? attachedTo)
    {
        var elsewhere = Acceptance with { AttachedTo = attachedTo is null ? null : Siren.Parse(attachedTo) };

        Assert.IsType<UserNotAttached>(Inviting(Claire).Decide(elsewhere, Now).Problem);
    }

    [Fact, Trait("Rule", "§9 Accept")]
    public void An_establishment_that_closed_meanwhile_is_dropped_and_remembered()
    {
        var decision = Inviting(Claire).Decide(Acceptance with { OpenPlaces = [] }, Now);

        var accepted = Assert.IsType<InvitationAccepted>(Assert.Single(decision.Events));
        Assert.Equal(Paris, Assert.Single(accepted.Invitation.Dropped).Siret);
    }

    [Fact, Trait("Rule", "§12 Invited e-mail differs by case/space")]
    public void The_address_is_the_same_however_it_is_written()
    {
        var typed = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command with { Email = EmailAddress.Parse("  BRUNO@Lumiere.Example ") }, Policy, Now));

        Assert.Null(typed.Decide(Acceptance, Now).Problem);
    }

    [Fact, Trait("Rule", "§12 Invitee signs up with another address")]
    public void Somebody_who_signed_up_with_another_address_is_not_the_one_invited()
    {
        var other = Bruno with { Email = EmailAddress.Parse("bruno.petit@maison.example") };

        Assert.IsType<InvitationUnknown>(Inviting(Claire).Decide(Acceptance with { User = other }, Now).Problem);
    }

    [Fact, Trait("Rule", "§12 Appointing a person not attached")]
    public void It_may_name_a_manager_who_then_accepts_the_charter()
    {
        var company = CompanyOf(Claire).After(CompanyOf(Claire).Decide(Command with { Appoint = [Edof] }, Policy, Now));

        var after = company.After(company.Decide(Acceptance, Now));

        Assert.False(after.Manager(Bruno.Id, Edof)!.IsEffective);
        Assert.Equal("invitation:i1", after.Manager(Bruno.Id, Edof)!.Source);
    }

    [Fact]
    public void Who_manages_already_is_not_named_again()
    {
        var company = CompanyOf(Claire, Bruno).After(CompanyOf(Claire).Decide(Command with { Appoint = [Edof] }, Policy, Now));

        Assert.Empty(company.Decide(Acceptance, Now).Events.OfType<ManagerAppointed>());
    }

    [Fact, Trait("Rule", "§9 (g)")]
    public void What_he_had_asked_for_is_superseded()
    {
        var company = Inviting(Claire);
        var asked = company.After(company.Decide(Asking(Bruno, Open(Paris), Open(Lyon)), RequestRules, Now));

        var after = asked.After(asked.Decide(Acceptance, Now));

        Assert.Equal([RequestStatus.Superseded, RequestStatus.Pending], after.Requests.Select(r => r.Status));
    }

    [Fact, Trait("Rule", "§9 (f)")]
    public void An_accepted_person_may_be_invited_again()
    {
        var accepted = Inviting(Claire).After(Inviting(Claire).Decide(Acceptance, Now));

        Assert.IsType<InvitationSent>(Assert.Single(accepted.Decide(Command with { InvitationId = "i2" }, Policy, Now.AddDays(1)).Events));
    }
}
