using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Time;

/// <summary>Six months, through the end of the day (rules §1 T4).</summary>
public class ManagerCodeValidityTests
{
    [Theory]
    [InlineData("2025-02-27T13:00:00Z", "2025-08-27", "2025-08-27T22:00:00Z")]
    [InlineData("2025-08-31T10:00:00Z", "2026-02-28", "2026-02-28T23:00:00Z")]
    [InlineData("2025-09-30T23:30:00Z", "2026-04-01", "2026-04-01T22:00:00Z")]
    [InlineData("2023-08-31T10:00:00Z", "2024-02-29", "2024-02-29T23:00:00Z")]
    [InlineData("2025-09-30T10:00:00Z", "2026-03-30", "2026-03-30T22:00:00Z")]
    public void The_worked_examples_hold(string issued, string lastDay, string expires)
    {
        Assert.Equal(DateOnly.Parse(lastDay, null), CodeRules.LastDay(At(issued)));
        Assert.Equal(At(expires), CodeRules.ExpiresAt(At(issued)));
    }

    [Property]
    public bool The_last_second_belongs_to_the_last_day_and_the_next_does_not(uint seconds)
    {
        var issued = At("2000-01-01T00:00:00Z").AddSeconds(seconds % 3_155_760_000u);
        var (lastDay, expires) = (CodeRules.LastDay(issued), CodeRules.ExpiresAt(issued));

        return ParisTime.DateOf(expires - Second) == lastDay && ParisTime.DateOf(expires) == lastDay.AddDays(1);
    }
}
