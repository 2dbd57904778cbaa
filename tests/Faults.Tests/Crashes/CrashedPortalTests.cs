using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Faults.Tests.Load;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>The portal of one process dies with its store.</summary>
public sealed class CrashedPortalTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(15) + CrashMatrixTests.Margin;

    [Fact]
    public async Task F1b_a_killed_portal_takes_nothing_with_it()
    {
        var cycles = Profile.Cycles(ci: 3, nightly: 30);
        await using var portal = await StormyPortal.StartAsync(codes: 20);
        await using var trial = new Trial(portal.People, portal.Promises, Dice.Fresh());

        for (var cycle = 0; cycle < cycles; cycle++)
        {
            await trial.AnyMomentAsync();
            await portal.DieAndRiseAsync();
            await trial.GoOnAsync();
        }

        var findings = await trial.EndAsync(portal.ConnectAsync);
        var mails = await portal.AuditMailsAsync();
        var row = trial.Row("F1b", "kill -9 of the portal of one process, started again", cycles, findings, $"; {mails}");
        Report.Add(row);
        output.WriteLine($"{row}");
        findings.AssertNone();
        mails.AssertClean();
        Assert.InRange(trial.Log.LongestOutage(), TimeSpan.Zero, Bound);
    }
}
