using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Grains.Tests.AccessManagers;

/// <summary>A role that ends is taken from the account too, and everybody concerned is told once (rules §7, M-41, M-44, M-45).</summary>
public sealed class EndManagerRoleTests(PortalCluster portal) : PortalTest(portal)
{
    private const string Ended = "n’êtes plus responsable";

    [Fact, Trait("Rule", "§7 Resign own role")]
    public async Task Whoever_resigns_and_those_who_stay_are_told()
    {
        var (leaving, staying) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof));
        var operation = Act;

        Assert.True((await CompanyGrain.EndManagerRoleAsync(operation, leaving.Id, leaving.Id, Edof)).Succeeded);
        Assert.True((await CompanyGrain.EndManagerRoleAsync(operation, leaving.Id, leaving.Id, Edof)).Succeeded);

        await Portal.Postbag.MailAsync(leaving.Email, Ended);
        await Portal.Postbag.MailAsync(staying.Email, "a quitté son rôle");
        Assert.Equal(1, Portal.Postbag.Count(leaving.Email, Ended));
        Assert.Empty((await ViewAsync(leaving)).Manages);
        Assert.Equal(Edof, Assert.Single((await ViewAsync(staying)).Manages));
    }

    [Fact]
    public async Task The_others_learn_who_removed_him()
    {
        var (removed, by) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof));
        var witness = await Portal.NewManagerAsync(Company, Edof);

        await CompanyGrain.EndManagerRoleAsync(Act, by.Id, removed.Id, Edof);

        var told = await Portal.Postbag.MailAsync(witness.Email, "n’est plus responsable");
        await Portal.Postbag.MailAsync(removed.Email, Ended);
        Assert.Contains("a mis fin au rôle", told.Content.Text);
        Assert.Equal(0, Portal.Postbag.Count(by.Email, "n’est plus responsable"));
    }

    [Fact]
    public async Task The_account_keeps_its_accesses()
    {
        var (removed, staying) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof));
        await CompanyGrain.GrantAsync(Act, removed.Id, removed.Id, Edof, EveryCompany.Place(Company), []);

        await CompanyGrain.EndManagerRoleAsync(Act, staying.Id, removed.Id, Edof);

        await Portal.Postbag.MailAsync(removed.Email, Ended);
        Assert.Single((await ViewAsync(removed)).Habilitations);
    }

    [Fact]
    public async Task An_invitation_of_a_removed_manager_brings_nothing_any_more()
    {
        var (removed, staying) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof));
        var invited = await Portal.SignUpAsync(EveryCompany.New());
        var sent = await CompanyGrain.InviteAsync(Act, removed.Id, invited.Email, [new(Edof, EveryCompany.Place(Company), [])], [], null);

        await CompanyGrain.EndManagerRoleAsync(Act, staying.Id, removed.Id, Edof);

        await Portal.Postbag.MailAsync(removed.Email, Ended);
        var accepted = await CompanyGrain.AcceptInvitationAsync(Act, invited.Id, sent.Value.Invitation.Id);
        Assert.IsType<InvitationRevoked>(accepted.Problem);
    }

    [Fact, Trait("Rule", "§7 Remove another R")]
    public async Task Of_two_who_remove_each_other_at_once_exactly_one_remains()
    {
        var (one, other) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof));

        var answers = await Task.WhenAll(
            CompanyGrain.EndManagerRoleAsync(Act, one.Id, other.Id, Edof),
            CompanyGrain.EndManagerRoleAsync(Act, other.Id, one.Id, Edof));

        Assert.Single(answers, answer => answer.Succeeded);
        Assert.IsType<NotManager>(Assert.Single(answers, answer => !answer.Succeeded).Problem);
    }
}
