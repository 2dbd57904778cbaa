using EfpConnect.ServiceDefaults.Clock;

namespace EfpConnect.ServiceDefaults.Tests;

public class ClockTests
{
    [Fact]
    public void A_moved_clock_is_ahead_by_its_offset()
    {
        var before = TimeProvider.System.GetUtcNow();

        var moved = new OffsetTimeProvider(TimeSpan.FromDays(30)).GetUtcNow();

        Assert.InRange(moved, before.AddDays(30), TimeProvider.System.GetUtcNow().AddDays(30));
    }
}
