using EfpConnect.Faults.Tests.Battery;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>F6: each row of reliability §1 in which something dies, with the silo struck exactly there.</summary>
public sealed class CrashPointTests(Scene scene) : IClassFixture<Scene>
{
    public static TheoryData<string> Rows { get; } = [.. CrashPointTable.Rows.Select(point => point.Row)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task What_was_decided_happens_once_and_what_was_not_happens_when_asked_again(string row)
    {
        var point = CrashPointTable.Rows.Single(point => point.Row == row);
        var tally = new Tally();

        for (var i = 0; i < Profile.Cycles(ci: 2, nightly: 6); i++) await new CrashCycle(scene, point, point.Act(scene), tally).RunAsync();

        Report.Add(tally.Row($"F6 {row}", point.What));
        tally.AssertClean();
    }
}
