using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Tests.Habilitations;

/// <summary>A manager may serve himself (S23), never unseen.</summary>
public sealed class ServingOneselfTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§12 Self-habilitation")]
    public async Task The_other_managers_are_told_once()
    {
        var other = await Portal.NewManagerAsync(Company, Edof);
        var manager = await Portal.NewManagerAsync(Company, Edof);

        await GrantSelfAsync(manager);
        await GrantSelfAsync(manager);

        await Portal.Postbag.MailAsync(other.Email, "s’est accordé");
        Assert.Equal(1, Portal.Postbag.Count(other.Email, "s’est accordé"));
        Assert.Equal(Origin.Self, Assert.Single((await ViewAsync(manager)).Habilitations).Origin);
    }

    [Fact, Trait("Rule", "§12 Self-habilitation")]
    public async Task Also_when_he_accepts_a_request_of_his_own()
    {
        var other = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        await CompanyGrain.AppointAsync(Act, other.Id, person.Id, Edof);
        await CompanyGrain.AcceptCharterAsync(Act, person.Id, Edof);

        var decided = await CompanyGrain.ApproveAsync(Act, person.Id, request.Request.Id, []);

        await Portal.Postbag.MailAsync(other.Email, "s’est accordé");
        Assert.Equal(RequestStatus.Superseded, decided.Value.Status);
        Assert.Equal(Origin.Self, Assert.Single((await ViewAsync(person)).Habilitations).Origin);
    }

    [Fact, Trait("Rule", "§9 (h)")]
    public async Task Who_invites_himself_serves_himself_and_the_others_are_told_once()
    {
        var other = await Portal.NewManagerAsync(Company, Edof);
        var manager = await Portal.NewManagerAsync(Company, Edof);

        await InviteSelfAsync(manager);
        await InviteSelfAsync(manager);

        await Portal.Postbag.MailAsync(other.Email, "s’est accordé");
        Assert.Equal(1, Portal.Postbag.Count(other.Email, "s’est accordé"));
        Assert.Equal(Origin.Self, Assert.Single((await ViewAsync(manager)).Habilitations).Origin);
    }

    [Fact]
    public async Task A_consequence_that_changed_nothing_changes_nothing_when_it_comes_again_after_a_revocation()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        await GrantSelfAsync(manager);
        var user = Portal.Grains.User(manager.Id);
        var place = EveryCompany.Place(Company);
        var late = Act;
        var grant = new Grant(Edof, place, [ServiceCatalogue.Edof.DefaultRole], Origin.Grant, manager);
        await user.ReceiveAsync(late, grant);
        await user.LoseAsync(Act, Edof, place, manager);

        await user.ReceiveAsync(late, grant);

        Assert.Empty((await ViewAsync(manager)).Habilitations);
    }

    private Task<Outcome<InvitationView>> InviteSelfAsync(Person manager) =>
        CompanyGrain.InviteAsync(Act, manager.Id, manager.Email, [new(Edof, EveryCompany.Place(Company), [])], [], null);

    private Task<Outcome<Done>> GrantSelfAsync(Person manager) =>
        CompanyGrain.GrantAsync(Act, manager.Id, manager.Id, Edof, EveryCompany.Place(Company), []);
}
