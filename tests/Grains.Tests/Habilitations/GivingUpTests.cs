using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Grains.Tests.Habilitations;

/// <summary>« Je n’ai plus besoin de cet accès », and two managers who take back the same one.</summary>
public sealed class GivingUpTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§5 Revoke")]
    public async Task Whoever_gives_his_access_back_loses_it_at_once_and_is_told_alone()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await HolderAsync(manager);

        var givenUp = await CompanyGrain.RevokeAsync(Act, person.Id, person.Id, Edof, Place);

        Assert.True(givenUp.Succeeded, givenUp.Problem?.Code);
        Assert.Equal([AccessReason.NoHabilitation], (await Portal.Grains.User(person.Id).CanAccessAsync(Edof, Place)).Reasons.AsEnumerable());
        await Portal.Postbag.MailAsync(person.Email, "n’avez plus accès");
        Assert.Equal(0, Portal.Postbag.Count(manager.Email, "n’avez plus accès"));
    }

    [Fact, Trait("Rule", "§5 Revoke")]
    public async Task Nobody_gives_up_the_access_of_a_colleague()
    {
        var person = await HolderAsync(await Portal.NewManagerAsync(Company, Edof));
        var colleague = await Portal.SignUpAsync(Company);

        var refused = await CompanyGrain.RevokeAsync(Act, colleague.Id, person.Id, Edof, Place);

        Assert.Equal("not-manager", refused.Problem?.Code);
    }

    [Fact, Trait("Rule", "§5 Revoke")]
    public async Task The_second_of_two_managers_who_take_back_the_same_access_gets_what_he_wants()
    {
        var first = await Portal.NewManagerAsync(Company, Edof);
        var second = await Portal.NewManagerAsync(Company, Edof);
        var person = await HolderAsync(first);
        await CompanyGrain.RevokeAsync(Act, first.Id, person.Id, Edof, Place);

        var again = await CompanyGrain.RevokeAsync(Act, second.Id, person.Id, Edof, Place);

        Assert.True(again.Succeeded, again.Problem?.Code);
        await Portal.Postbag.MailAsync(person.Email, "a été retiré");
        Assert.Equal(1, Portal.Postbag.Count(person.Email, "a été retiré"));
    }

    [Fact, Trait("Rule", "§5 ChangeRoles")]
    public async Task Whose_roles_change_is_told_so_and_not_that_he_has_an_access()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await HolderAsync(manager);

        await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, [Role.Parse("lecteur")]);

        var told = await Portal.Postbag.MailAsync(person.Email, "ont changé");
        Assert.Contains("Lecteur EDOF", told.Content.Text);
        Assert.Contains("Gestionnaire EDOF", told.Content.Text);
        Assert.Equal(1, Portal.Postbag.Count(person.Email, "vous a été accordé"));
    }

    private async Task<Person> HolderAsync(Person manager)
    {
        var person = await Portal.SignUpAsync(Company);
        var granted = await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, []);
        Assert.True(granted.Succeeded, granted.Problem?.Code);
        await Portal.Postbag.MailAsync(person.Email, "vous a été accordé");
        return person;
    }
}
