using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>The crash matrix: real processes, killed, stopped or cut off while twenty people work with them.</summary>
[TestCaseOrderer("EfpConnect.Faults.Tests.Crashes.ByName", "EfpConnect.Faults.Tests")]
public sealed class CrashMatrixTests(StormFixture storm, ITestOutputHelper output) : IClassFixture<StormFixture>
{
    /// <summary>Added to each bound of the plan: the machine has two cores for all these processes and their users.</summary>
    internal static readonly TimeSpan Margin = TimeSpan.FromSeconds(20);

    /// <summary>The five seconds after which an error is told, and as much again.</summary>
    private static readonly TimeSpan SlowestError = TimeSpan.FromSeconds(10);

    private StormyCluster Cluster => storm.Cluster;

    [Fact]
    public async Task F1_a_killed_silo_takes_nothing_with_it()
    {
        var cycles = Profile.Cycles(ci: 6, nightly: 40);

        await TryAsync("F1", "kill -9 of a silo, started again", cycles, Bound(seconds: 20), async (trial, cycle) =>
        {
            var silo = trial.Dice.Pick(Cluster.Processes.Silos);
            await silo.KillAsync();
            if (cycle % 2 == 0) await trial.GoOnAsync();   // the others notice by themselves
            await silo.StartAsync();
        });
    }

    [Fact]
    public async Task F2_a_killed_Redis_takes_nothing_with_it_and_everybody_finds_it_again()
    {
        var cycles = Profile.Cycles(ci: 6, nightly: 40);

        await TryAsync("F2", "kill -9 of Redis, started again", cycles, Bound(seconds: 10), async (_, _) =>
        {
            await Cluster.Redis.KillAsync();
            await Cluster.Redis.StartAgainAsync();
        });
    }

    [Fact]
    public async Task F3_a_silo_that_slept_through_its_own_death_breaks_nothing()
    {
        int[] seconds = Profile.IsNightly ? [10, 20, 40, 120, 15, 30] : [10, 25];
        var (cycles, buried) = (Profile.Cycles(ci: 2, nightly: 9), 0);

        await TryAsync("F3", "a silo stands still for 10 s and more, then wakes up", cycles, Bound(seconds: 20), async (trial, cycle) =>
        {
            var silo = trial.Dice.Pick(Cluster.Processes.Silos);
            await silo.Process.FreezeAsync();
            await Pause.ForAsync(TimeSpan.FromSeconds(seconds[cycle % seconds.Length]));
            await silo.Process.ResumeAsync();
            await trial.GoOnAsync();
            if (!await Cluster.IsBuriedAsync(silo)) return;

            buried++;
            await silo.Process.EndAsync();   // by itself, when it learns that the others hold it for dead
            await silo.KillAsync();
            await silo.StartAsync();
        }, note: () => Task.FromResult($"; {buried} held for dead meanwhile, and ended by themselves"));

        Assert.NotEqual(0, buried);
    }

    [Fact]
    public async Task F4_a_Redis_that_does_not_answer_is_waited_for()
    {
        var cycles = Profile.Cycles(ci: 3, nightly: 15);

        var most = Profile.IsNightly ? 60 : 8;

        var log = await TryAsync("F4", "Redis stands still, or is behind a blackhole", cycles, Bound(seconds: most + 30), async (trial, cycle) =>
        {
            var time = TimeSpan.FromSeconds(1 + trial.Dice.Roll(most));
            if (cycle % 2 == 0) await Cluster.Redis.Process.FreezeAsync();
            else Cluster.Relay.Line.Blackhole();

            await Pause.ForAsync(time);
            await Cluster.Redis.Process.ResumeAsync();
            Cluster.Relay.Line.Restore();
        });

        Assert.InRange(log.SlowestSilence, TimeSpan.Zero, SlowestError);
    }

    [Fact]
    public async Task F7_a_write_whose_reply_was_lost_is_told_as_what_it_became()
    {
        var cycles = Profile.Cycles(ci: 5, nightly: 25);

        await TryAsync("F7", "a write is carried out, its reply is dropped; 20 acts or more a cycle", cycles, Bound(seconds: 10), async (trial, _) =>
        {
            var enough = trial.Log.Silences + 20;
            Cluster.Relay.Line.DropReplyOfEvery = 10 + trial.Dice.Roll(20);
            await Patience.WaitForAsync(() => "acts without an answer", () => Task.FromResult(trial.Log.Silences >= enough));
            Cluster.Relay.Line.Restore();
        });
    }

    [Fact]
    public async Task F8_when_all_die_at_once_all_is_there_again_and_every_mail_leaves()
    {
        var cycles = Profile.Cycles(ci: 3, nightly: 15);
        MailAudit? mails = null;

        await TryAsync("F8", "kill -9 of everything, all started again", cycles, Bound(seconds: 20), (_, _) => Cluster.DieAndRiseAsync(),
            note: async () => $"; Redis read its log in {Cluster.SlowestStoreStart.TotalSeconds:0} s or less; {mails = await Cluster.AuditMailsAsync()}");

        if (mails!.Missing.Count > 0) output.WriteLine(await Cluster.UnsentMailsAsync());
        mails.AssertClean();
    }

    private static TimeSpan Bound(int seconds) => TimeSpan.FromSeconds(seconds) + Margin;

    /// <param name="bound">Without any act answered.</param>
    /// <param name="note">What else is to be told, once all is over.</param>
    private async Task<TrafficLog> TryAsync(
        string id, string title, int cycles, TimeSpan bound, Func<Trial, int, Task> breakAndMend, Func<Task<string>>? note = null)
    {
        await using var trial = new Trial(Cluster.People, Cluster.Promises, Dice.Fresh());
        for (var cycle = 0; cycle < cycles; cycle++)
        {
            await trial.AnyMomentAsync();
            await breakAndMend(trial, cycle);
            await trial.GoOnAsync();
        }

        var findings = await trial.EndAsync(Cluster.ConnectAsync);
        var row = trial.Row(id, title, cycles, findings, note is null ? "" : await note());
        Report.Add(row);
        output.WriteLine($"{row}");
        findings.AssertNone();
        Assert.InRange(trial.Log.LongestOutage(), TimeSpan.Zero, bound);
        return trial.Log;
    }
}
