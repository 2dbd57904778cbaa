using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Time;

public class ParisTimeTests
{
    [Theory]
    [InlineData("2025-03-30T01:59:59", "2025-03-30T00:59:59Z")]
    [InlineData("2025-03-30T02:00:00", "2025-03-30T01:00:00Z")]
    [InlineData("2025-03-30T02:30:00", "2025-03-30T01:30:00Z")]
    [InlineData("2025-03-30T03:00:00", "2025-03-30T01:00:00Z")]
    public void A_wall_time_of_the_spring_gap_moves_forward_by_the_gap(string wall, string instant) =>
        Assert.Equal(At(instant), ParisTime.InstantOf(DateTime.Parse(wall, null)));

    [Theory]
    [InlineData("2025-10-26T01:59:59", "2025-10-25T23:59:59Z")]
    [InlineData("2025-10-26T02:00:00", "2025-10-26T00:00:00Z")]
    [InlineData("2025-10-26T02:59:59", "2025-10-26T00:59:59Z")]
    [InlineData("2025-10-26T03:00:00", "2025-10-26T02:00:00Z")]
    public void A_wall_time_that_autumn_repeats_is_the_earlier_one(string wall, string instant) =>
        Assert.Equal(At(instant), ParisTime.InstantOf(DateTime.Parse(wall, null)));

    [Theory]
    [InlineData("2025-09-30T23:30:00Z", "2025-10-01")]
    [InlineData("2025-01-31T22:59:59Z", "2025-01-31")]
    [InlineData("2025-01-31T23:00:00Z", "2025-02-01")]
    public void A_date_is_the_one_on_calendars_in_Paris(string instant, string date) =>
        Assert.Equal(DateOnly.Parse(date, null), ParisTime.DateOf(At(instant)));

    [Fact]
    public void Dates_and_hours_are_written_as_in_the_guide() => Assert.Equal("09/03/2023 à 09h22", ParisTime.DateAndHour(At("2023-03-09T08:22:59Z")));

    [Theory]
    [InlineData("2025-05-12T08:04:00Z", "2025-05-12T08:04:00Z")]
    [InlineData("2025-05-12T08:04:00.0000001Z", "2025-05-12T08:05:00Z")]
    [InlineData("2025-05-12T08:04:59.9999999Z", "2025-05-12T08:05:00Z")]
    [InlineData("2025-05-12T21:59:01Z", "2025-05-12T22:00:00Z")]
    public void A_shown_minute_is_never_before_the_deadline(string deadline, string shown) =>
        Assert.Equal(At(shown), ParisTime.RoundUpToMinute(At(deadline)));

    [Property]
    public bool Every_instant_of_this_century_survives_the_way_to_Paris_and_back(uint seconds)
    {
        var instant = At("2000-01-01T00:00:00Z").AddSeconds(seconds % 3_155_760_000u);

        var back = ParisTime.InstantOf(ParisTime.LocalOf(instant));

        return back == instant || back == instant.AddHours(-1);
    }
}
