using EfpConnect.Domain.Users;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>Somebody who cannot be reached holds up a company once, not each of its acts: others queue for its turn.</summary>
public sealed class SlowDeliveryTests(SplitPortal portal) : SplitTest(portal)
{
    private readonly List<string> _waits = [];

    [Fact]
    public async Task An_act_does_not_wait_again_for_whom_the_last_one_waited()
    {
        var (manager, slow, quick) = (await Here.NewManagerAsync(Company, Edof), await Here.SignUpAsync(Company), await Here.SignUpAsync(Company));
        WaitInVainFor(slow);
        await GrantAsync(manager, slow);

        await GrantAsync(manager, quick);

        Assert.Single(_waits);
        Assert.Single((await Here.Grains.User(quick.Id).ViewAsync())!.Habilitations);
    }

    [Fact]
    public async Task An_act_waits_for_one_only()
    {
        var (manager, slow, slower) = (await Here.NewManagerAsync(Company, Edof), await Here.SignUpAsync(Company), await Here.SignUpAsync(Company));
        Here.Storage.Fault = grain => grain == $"user/{slow.Id}" || grain == $"user/{slower.Id}" ? WriteFault.Fails : WriteFault.None;
        await GrantAsync(manager, slow);
        await GrantAsync(manager, slower);
        WaitInVainFor(slow, slower);

        await GrantAsync(manager, manager);

        Assert.Equal([$"user/{slow.Id}"], _waits);
    }

    [Fact]
    public async Task Whom_an_act_waited_for_is_reached_at_the_next_visit()
    {
        var (manager, slow) = (await Here.NewManagerAsync(Company, Edof), await Here.SignUpAsync(Company));
        WaitInVainFor(slow);
        await GrantAsync(manager, slow);
        Here.Storage.Heal();
        Here.Clock.Advance(TimeSpan.FromSeconds(10));

        await Here.SweepAsync();

        Assert.Single((await Here.Grains.User(slow.Id).ViewAsync())!.Habilitations);
    }

    private void WaitInVainFor(params Person[] people)
    {
        var names = people.Select(person => $"user/{person.Id}").ToHashSet();
        Here.Storage.Fault = grain => names.Contains(grain) ? WriteFault.Fails : WriteFault.None;
        Here.Storage.Gate = grain => names.Contains(grain) ? WaitAsync(grain) : Task.CompletedTask;
    }

    /// <summary>The store answers somebody else meanwhile: it is not the store that is away.</summary>
    private async Task WaitAsync(string grain)
    {
        _waits.Add(grain);
        Here.Clock.Advance(AWhile);
        await Here.Grains.User(UserId.New()).ViewAsync();
    }

    private async Task GrantAsync(Person manager, Person target) =>
        Assert.True((await CompanyHere.GrantAsync(Act, manager.Id, target.Id, Edof, Place, [])).Succeeded);
}
