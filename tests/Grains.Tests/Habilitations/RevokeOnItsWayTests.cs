namespace EfpConnect.Grains.Tests.Habilitations;

/// <summary>What was granted and acknowledged can be revoked, also before it has arrived.</summary>
public sealed class RevokeOnItsWayTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§5 Revoke")]
    public async Task A_grant_that_is_on_its_way_is_revoked_and_opens_nothing_later()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        Portal.Storage.Fault = grain => grain == $"user/{person.Id}" ? WriteFault.Fails : WriteFault.None;
        await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, []);

        var revoked = await CompanyGrain.RevokeAsync(Act, manager.Id, person.Id, Edof, Place);

        Assert.True(revoked.Succeeded, revoked.Problem?.Code);
        Portal.Storage.Heal();
        await Portal.SweepAsync();
        Assert.DoesNotContain("\"pending\":[{", Portal.Storage.Json($"company/{Company}"));
        Assert.Empty((await Portal.Grains.User(person.Id).ViewAsync())!.Habilitations);
    }
}
