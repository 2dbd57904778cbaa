namespace EfpConnect.Grains.Tests.Habilitations;

/// <summary>A place that closes under those who work there.</summary>
public sealed class ClosureTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public async Task What_is_held_there_opens_for_thirty_days_more_and_nothing_new_is_given()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, []);
        var seen = Portal.Clock.GetUtcNow();
        Portal.Register.SeenClosed[Place] = seen;
        Portal.Register.ClosedSince.Add(Place);

        var during = await Portal.Grains.User(person.Id).CanAccessAsync(Edof, Place);
        var refused = await CompanyGrain.GrantAsync(Act, manager.Id, manager.Id, Edof, Place, []);
        Portal.Clock.Advance(TimeSpan.FromDays(30));
        var after = await Portal.Grains.User(person.Id).CanAccessAsync(Edof, Place);

        Assert.Equal((true, seen.AddDays(30)), (during.Allowed, during.EndsAt));
        Assert.Equal("establishment.closed", refused.Problem?.Code);
        Assert.False(after.Allowed);
    }
}
