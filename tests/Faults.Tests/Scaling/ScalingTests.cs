using System.Globalization;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.Crashes;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Scaling;

/// <summary>A cluster grows and shrinks under load, in good order and not.</summary>
public sealed class ScalingTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20) + CrashMatrixTests.Margin;

    [Fact]
    public async Task S1_silos_come_stop_and_die_under_load_and_nothing_acknowledged_is_lost()
    {
        await using var cluster = await StormyCluster.StartAsync(silos: 3, webHosts: 2, codes: 20);
        await using var trial = new Trial(cluster.People, cluster.Promises, Dice.Fresh());
        var changes = Changes(cluster.Processes).ToList();

        foreach (var change in changes)
        {
            await trial.AnyMomentAsync();
            await change();
            await trial.GoOnAsync();
        }

        var findings = await trial.EndAsync(cluster.ConnectAsync);
        await cluster.DieAndRiseAsync();
        var mails = await cluster.AuditMailsAsync();
        var row = trial.Row("S1", "three silos and two web hosts: silos come, stop and die", changes.Count, findings, $"; {ErrorRate(trial)}; {mails}");
        Report.Add(row);
        output.WriteLine($"{row}");
        findings.AssertNone();
        mails.AssertClean();
        Assert.InRange(trial.Log.LongestOutage(), TimeSpan.Zero, Bound);
    }

    /// <summary>Three are left in the end.</summary>
    private static IEnumerable<Func<Task>> Changes(ClusterProcesses cluster)
    {
        for (var round = 0; round < Profile.Cycles(ci: 1, nightly: 4); round++)
        {
            yield return () => cluster.AddSilo().StartAsync();
            yield return () => Oldest(cluster).StopAsync();
            yield return () => cluster.AddSilo().StartAsync();
            yield return () => Oldest(cluster).KillAsync();
        }
    }

    private static NodeProcess Oldest(ClusterProcesses cluster) => cluster.Silos.First(silo => silo.IsRunning);

    private static string ErrorRate(Trial trial) => string.Create(CultureInfo.InvariantCulture,
        $"{100.0 * trial.Log.Silences / (trial.Log.Calls + trial.Log.Silences):0.0} % of the attempts unanswered");
}
