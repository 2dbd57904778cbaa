using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.Tests.Throttling;

public class ThrottleTests
{
    private static readonly ThrottleLimit Twice = new(2, TimeSpan.FromMinutes(10));
    private static readonly ThrottleLimit Doubling = new(2, TimeSpan.FromMinutes(15), Doubling: true);

    [Fact]
    public void An_attempt_is_counted_before_it_is_looked_at() =>
        Assert.Equal(new AttemptCounted(Now, Now.AddMinutes(-10)), Assert.Single(new Throttle().Attempt([Twice], Now).Events));

    [Fact]
    public void Beyond_the_limit_the_oldest_must_leave_the_window()
    {
        var throttle = Tried([Twice], Now, Now.AddMinutes(3));

        Assert.Equal(new Throttled(Now.AddMinutes(10)), throttle.Attempt([Twice], Now.AddMinutes(10) - Second).Problem);
        Assert.Null(throttle.Attempt([Twice], Now.AddMinutes(10)).Problem);
    }

    [Fact]
    public void A_refused_attempt_is_not_counted() => Assert.Empty(Tried([Twice], Now, Now).Attempt([Twice], Now + Second).Events);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 4)]
    [InlineData(5, 8)]
    [InlineData(6, 16)]
    public void Each_further_try_waits_twice_as_long(int tries, int seconds)
    {
        var throttle = new Throttle { Attempts = [.. Enumerable.Repeat(Now, tries)] };

        Assert.Equal(new Throttled(Now.AddSeconds(seconds)), throttle.Attempt([Doubling], Now.AddSeconds(seconds) - Second).Problem);
        Assert.Null(throttle.Attempt([Doubling], Now.AddSeconds(seconds)).Problem);
    }

    [Fact]
    public void Of_several_limits_the_one_that_frees_last_decides()
    {
        var daily = new ThrottleLimit(2, TimeSpan.FromDays(1));

        Assert.Equal(new Throttled(Now.AddDays(1)), Tried([Twice, daily], Now, Now).Attempt([Twice, daily], Now + Second).Problem);
    }

    [Fact]
    public void After_a_success_nothing_is_held_against_anybody()
    {
        var throttle = Tried([Twice], Now, Now);

        var cleared = throttle.After(throttle.Clear());

        Assert.Null(cleared.Attempt([Twice], Now).Problem);
        Assert.Equal([], cleared.Clear());
    }

    [Fact]
    public void Attempts_outside_every_window_are_forgotten() =>
        Assert.Equal(Now.AddMinutes(10), Assert.Single(Tried([Twice], Now, Now.AddMinutes(10)).Attempts));

    private static Throttle Tried(IReadOnlyCollection<ThrottleLimit> limits, params DateTimeOffset[] at) =>
        at.Aggregate(new Throttle(), (throttle, now) => throttle.After(throttle.Attempt(limits, now)));
}
