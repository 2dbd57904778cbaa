using EfpConnect.Grains.Aggregates;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>What a sweeper knows of is visited until it owes nothing, also where grains and sweepers live twice.</summary>
public sealed class SweeperTests(SplitPortal portal) : SplitTest(portal)
{
    [Fact]
    public async Task Arming_at_a_sweeper_that_was_overtaken_is_not_lost()
    {
        const int shard = 1_000;   // a sweeper that nobody visits
        var (here, there) = (Here.Grains.GetGrain<ISweeperGrain>(shard), There.Grains.GetGrain<ISweeperGrain>(shard));
        var armed = CompanyHere.GetGrainId();
        await here.ArmAsync(armed);
        await there.ArmedAsync();
        await here.DisarmAsync(await here.ArmedAsync());

        await Insistence.InsistAsync(() => there.ArmAsync(armed));

        Assert.Contains(Company.ToString(), Here.Storage.Json(here.GetGrainId().ToString()));
    }

    [Fact]
    public async Task What_was_armed_elsewhere_since_it_was_listed_is_not_forgotten()
    {
        const int shard = 1_001;   // a sweeper that nobody visits
        var (here, there) = (Here.Grains.GetGrain<ISweeperGrain>(shard), There.Grains.GetGrain<ISweeperGrain>(shard));
        await here.ArmAsync(CompanyHere.GetGrainId());
        var listed = await here.ArmedAsync();
        await there.ArmedAsync();
        await there.ArmAsync(CompanyHere.GetGrainId());
        await here.ArmedAsync();   // another silo's round

        await here.DisarmAsync(listed);

        Assert.Single(await here.ArmedAsync());
    }

    [Fact]
    public void What_an_earlier_version_listed_is_listed() =>
        Assert.Equal(Guid.Empty, new StateJson().Deserialize<SweepList>(new BinaryData("""{"grains":["company/1"]}""")).TokenOf("company/1"));

    [Fact]
    public async Task A_visit_to_an_activation_that_was_overtaken_makes_the_sweeper_forget_nothing()
    {
        var manager = await Here.NewManagerAsync(Company, Edof);
        var person = await Here.SignUpAsync(Company);
        await Here.SweepAsync();
        await CompanyThere.RequestsOfAsync(person.Id);
        var request = (await CompanyHere.SubmitAsync(Act, person.Id, Edof, [Place], null)).Value[0];
        await There.SweepAsync();
        Here.Storage.Fault = grain => grain == $"user/{person.Id}" ? WriteFault.Fails : WriteFault.None;
        await CompanyHere.ApproveAsync(Act, manager.Id, request.Request.Id, []);
        Here.Storage.Heal();
        await Here.ForgetAsync(CompanyHere);

        await SweepHereAsync();

        Assert.Single((await Here.Grains.User(person.Id).ViewAsync())!.Habilitations);
    }

    [Fact]
    public async Task A_commit_after_a_visit_elsewhere_is_swept_too()
    {
        var manager = await Here.NewManagerAsync(Company, Edof);
        var person = await Here.SignUpAsync(Company);
        var request = (await CompanyHere.SubmitAsync(Act, person.Id, Edof, [Place], null)).Value[0];
        await There.SweepAsync();   // its own activation of the company owes nothing: it says so by a write
        Here.Storage.Fault = grain => grain == $"user/{person.Id}" ? WriteFault.Fails : WriteFault.None;
        var operation = Act;
        await Insistence.InsistAsync(() => CompanyHere.ApproveAsync(operation, manager.Id, request.Request.Id, []));
        Here.Storage.Heal();
        await Here.ForgetAsync(CompanyHere);

        await SweepHereAsync();

        Assert.Single((await Here.Grains.User(person.Id).ViewAsync())!.Habilitations);
    }

    [Fact]
    public async Task A_grain_that_hangs_holds_up_no_other()
    {
        var (slow, quick) = (await Here.SignUpAsync(Company), await Here.SignUpAsync(Company));
        Here.Storage.Fault = grain => grain.StartsWith("roster-page/", StringComparison.Ordinal) ? WriteFault.Fails : WriteFault.None;
        await Here.Grains.User(slow.Id).NoteSignInAsync(Act, null);
        await Here.Grains.User(quick.Id).NoteSignInAsync(Act, null);
        Here.Storage.Heal();
        var release = new TaskCompletionSource();
        Here.Storage.Gate = grain => grain == $"user/{slow.Id}" ? release.Task : Task.CompletedTask;

        await Here.SweepAsync().WaitAsync(TimeSpan.FromSeconds(20));

        release.SetResult();
        Assert.DoesNotContain("\"pending\":[{", Here.Storage.Json($"user/{quick.Id}"));
    }

    [Fact]
    public async Task A_stop_does_not_wait_for_a_round_that_meets_no_answer()
    {
        var (begun, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        Here.Storage.ReadGate = grain =>
        {
            if (grain != "sweeper/0") return Task.CompletedTask;
            begun.TrySetResult();
            return release.Task;
        };
        using var pump = Here.NewPump();
        await pump.StartAsync(CancellationToken.None);
        await begun.Task;

        await pump.StopAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(10));

        release.SetResult();
        Assert.True(pump.ExecuteTask!.IsCanceled);   // which a host takes for an end, not for a crash
    }

    // A visit may meet an activation that the other half has overtaken: it ends, and the next visit begins anew.
    private async Task SweepHereAsync()
    {
        await Here.SweepAsync();
        await Here.SweepAsync();
    }
}
