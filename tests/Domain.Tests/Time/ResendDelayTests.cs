using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Time;

/// <summary>« Relancer ma demande » : the same hour in Paris, thirty calendar days later (rules §1 T3).</summary>
public class ResendDelayTests
{
    [Theory]
    [InlineData("2023-03-09T09:22:00+01:00", "2023-04-08T07:22:00Z", 719)]
    [InlineData("2025-01-31T10:00:00+01:00", "2025-03-02T09:00:00Z", 720)]
    [InlineData("2025-02-28T10:00:00+01:00", "2025-03-30T08:00:00Z", 719)]
    [InlineData("2025-02-28T02:30:00+01:00", "2025-03-30T01:30:00Z", 720)]
    [InlineData("2025-09-26T02:30:00+02:00", "2025-10-26T00:30:00Z", 720)]
    [InlineData("2025-10-01T10:00:00+02:00", "2025-10-31T09:00:00Z", 721)]
    [InlineData("2024-02-28T23:59:59+01:00", "2024-03-29T22:59:59Z", 720)]
    public void The_worked_examples_hold(string sent, string allowed, int hoursLater)
    {
        var from = RequestRules.ResendAllowedAt(At(sent));

        Assert.Equal(At(allowed), from);
        Assert.Equal(TimeSpan.FromHours(hoursLater), from - At(sent));
    }

    [Property]
    public bool It_is_always_thirty_dates_later_at_the_same_hour_or_an_hour_later_in_the_gap(uint seconds)
    {
        var sent = At("2000-01-01T00:00:00Z").AddSeconds(seconds % 3_155_760_000u);

        var ahead = ParisTime.LocalOf(RequestRules.ResendAllowedAt(sent)) - ParisTime.LocalOf(sent);

        return ahead == TimeSpan.FromDays(30) || ahead == TimeSpan.FromDays(30) + TimeSpan.FromHours(1);
    }
}
