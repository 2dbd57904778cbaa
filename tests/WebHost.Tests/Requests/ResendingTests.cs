using EfpConnect.Domain.Requests;
using EfpConnect.WebHost.Pages.Requests;

namespace EfpConnect.WebHost.Tests.Requests;

public sealed class ResendingTests
{
    private static readonly DateTimeOffset AllowedAt = new(2023, 4, 8, 7, 22, 30, TimeSpan.Zero);

    [Fact]
    public void On_the_day_it_was_sent_thirty_days_remain()
    {
        var resending = Resending.Of(Sent, new DateTimeOffset(2023, 3, 9, 8, 22, 30, TimeSpan.Zero));

        Assert.Equal("dans 30 jours", resending.In);
        Assert.False(resending.Open);
    }

    [Fact]
    public void Days_are_those_of_the_calendar_in_Paris()
    {
        var lateInParis = new DateTimeOffset(2023, 4, 6, 22, 30, 0, TimeSpan.Zero);

        Assert.Equal("dans 1 jour", Resending.Of(Sent, lateInParis).In);
    }

    [Fact]
    public void The_moment_shown_is_never_too_early()
    {
        Assert.Equal(new DateTimeOffset(2023, 4, 8, 7, 23, 0, TimeSpan.Zero), Resending.Of(Sent, AllowedAt).AllowedAt);
    }

    [Fact]
    public void It_opens_at_the_very_instant()
    {
        Assert.False(Resending.Of(Sent, AllowedAt.AddTicks(-1)).Open);
        Assert.True(Resending.Of(Sent, AllowedAt).Open);
    }

    private static SentToManagers Sent => new(AllowedAt.AddDays(-30), AllowedAt.AddDays(-30), AllowedAt, 1, []);
}
