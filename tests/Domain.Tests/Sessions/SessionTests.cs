using EfpConnect.Domain.Sessions;

namespace EfpConnect.Domain.Tests.Sessions;

public class SessionTests
{
    private static readonly SessionPolicy Policy = new();
    private static readonly Session Open = new Session.Open(Alice.Id, Now, Now);

    [Fact]
    public void A_session_without_a_sign_of_life_ends_after_30_minutes()
    {
        Assert.Equal(Alice.Id, Open.UserAt(Policy, Now.AddMinutes(30) - Second));
        Assert.Null(Open.UserAt(Policy, Now.AddMinutes(30)));
    }

    [Fact]
    public void A_sign_of_life_gives_30_minutes_more()
    {
        var seen = Open.After(Open.See(Policy, Now.AddMinutes(29)));

        Assert.Equal(Alice.Id, seen.UserAt(Policy, Now.AddMinutes(59) - Second));
        Assert.Null(seen.UserAt(Policy, Now.AddMinutes(59)));
    }

    [Fact]
    public void The_busiest_session_ends_after_12_hours()
    {
        var busy = Enumerable.Range(1, 12 * 60 - 1).Aggregate(Open, (session, minute) => session.After(session.See(Policy, Now.AddMinutes(minute))));

        Assert.Equal(Alice.Id, busy.UserAt(Policy, Now.AddHours(12) - Second));
        Assert.Null(busy.UserAt(Policy, Now.AddHours(12)));
    }

    [Fact]
    public void A_sign_of_life_is_noted_once_a_minute()
    {
        Assert.Equal([], Open.See(Policy, Now.AddSeconds(59)));
        Assert.Equal(new SessionSeen(Now.AddSeconds(60)), Assert.Single(Open.See(Policy, Now.AddSeconds(60)).Events));
    }

    [Fact]
    public void A_session_that_has_idled_out_does_not_come_back() => Assert.Equal([], Open.See(Policy, Now.AddMinutes(30)));

    [Fact]
    public void An_ended_session_opens_for_nobody_again()
    {
        var ended = Open.After(Open.End());

        Assert.Null(ended.UserAt(Policy, Now));
        Assert.Equal([], ended.Start(Alice.Id, Now));
        Assert.Equal([], ended.End());
    }

    [Fact]
    public void A_session_that_never_was_belongs_to_nobody() => Assert.Null(new Session.None().UserAt(Policy, Now));

    [Fact]
    public void An_open_session_is_not_taken_over()
    {
        var started = new Session.None().After(new Session.None().Start(Alice.Id, Now));

        Assert.Equal(Open, started);
        Assert.Equal([], started.Start(Bruno.Id, Now));
    }
}
