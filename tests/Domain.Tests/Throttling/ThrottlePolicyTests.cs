using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.Tests.Throttling;

public class ThrottlePolicyTests
{
    private static readonly ThrottlePolicy Policy = new();

    [Fact]
    public void Five_wrong_passwords_are_free_and_the_sixth_try_waits_a_second()
    {
        var throttle = Tried(Policy.SignIn, times: 5, apart: TimeSpan.Zero);

        Assert.Equal(new Throttled(Now + Second), throttle.Attempt(Policy.SignIn, Now).Problem);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(60)]
    [InlineData(300)]
    public void The_tenth_wrong_password_locks_for_an_hour(int secondsApart)
    {
        var throttle = Tried(Policy.SignIn, times: 10, apart: TimeSpan.FromSeconds(secondsApart));
        var unlocked = Now.AddSeconds(9 * secondsApart).AddHours(1);

        Assert.Equal(new Throttled(unlocked), throttle.Attempt(Policy.SignIn, unlocked - Second).Problem);
        Assert.Null(throttle.Attempt(Policy.SignIn, unlocked).Problem);
    }

    [Fact]
    public void Five_manager_codes_in_ten_minutes_are_enough()
    {
        var throttle = Tried(Policy.ManagerCode, times: 5, apart: TimeSpan.FromMinutes(1));

        Assert.Equal(new Throttled(Now.AddMinutes(10)), throttle.Attempt(Policy.ManagerCode, Now.AddMinutes(9)).Problem);
    }

    [Fact]
    public void Ten_manager_codes_in_a_day_are_enough()
    {
        var throttle = Tried(Policy.ManagerCode, times: 10, apart: TimeSpan.FromMinutes(10));

        Assert.Equal(new Throttled(Now.AddDays(1)), throttle.Attempt(Policy.ManagerCode, Now.AddHours(3)).Problem);
    }

    private static Throttle Tried(IReadOnlyList<ThrottleLimit> limits, int times, TimeSpan apart) =>
        Enumerable.Range(0, times).Aggregate(new Throttle(), (throttle, n) => throttle.After(throttle.Attempt(limits, Now + n * apart)));

    [Fact, Trait("Rule", "§8 row 2")]
    public void Nobody_keeps_a_company_from_its_codes_by_trying()
    {
        var busy = new Throttle { Attempts = [.. Enumerable.Repeat(Now, 500)] };

        Assert.Equal(new Throttled(Now.AddMinutes(1)), busy.Attempt(new ThrottlePolicy().ManagerCodeOfCompany, Now).Problem);
    }
}
