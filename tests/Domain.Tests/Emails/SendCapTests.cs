using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Throttling;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Emails;

/// <summary>How many mails with a code one address may be sent, whoever asks (rules §4.1).</summary>
public class SendCapTests
{
    private static readonly EmailCodePolicy Policy = new();

    [Fact, Trait("Rule", "§4 1")]
    public void The_next_one_waits_for_a_minute()
    {
        var address = Sent(Now);

        Assert.Equal(new Throttled(Now.AddSeconds(60)), address.SendCode(Policy, Now.AddSeconds(59)).Problem);
        Assert.Null(address.SendCode(Policy, Now.AddSeconds(60)).Problem);
    }

    [Fact, Trait("Rule", "§4 1")]
    public void The_sixth_waits_until_the_first_is_a_quarter_of_an_hour_old()
    {
        var address = Sent([.. Enumerable.Range(0, 5).Select(minute => Now.AddMinutes(minute))]);

        Assert.Equal(new Throttled(Now.AddMinutes(15)), address.SendCode(Policy, Now.AddMinutes(15) - Second).Problem);
        Assert.Null(address.SendCode(Policy, Now.AddMinutes(15)).Problem);
    }

    [Fact, Trait("Rule", "§4 1")]
    public void The_eleventh_waits_until_the_first_is_a_day_old()
    {
        var address = Sent([.. Enumerable.Range(0, 10).Select(n => Now.AddHours(n))]);

        Assert.Equal(new Throttled(Now.AddHours(24)), address.SendCode(Policy, Now.AddHours(24) - Second).Problem);
        Assert.Null(address.SendCode(Policy, Now.AddHours(24)).Problem);
    }

    [Fact]
    public void A_refused_one_does_not_count() => Assert.Empty(Sent(Now).SendCode(Policy, Now + Second).Events);

    [Property]
    public bool No_address_gets_more_however_often_it_is_asked_for(ushort[] gaps)
    {
        var (address, now) = (new EmailClaim(), Now);
        List<DateTimeOffset> sent = [];
        foreach (var gap in gaps.SelectMany(g => Enumerable.Repeat(g % 600, 5)))
        {
            now = now.AddSeconds(gap);
            var decision = address.SendCode(Policy, now);
            if (decision.Problem is null) sent.Add(now);
            address = address.After(decision);
        }

        return AtMost(1, TimeSpan.FromSeconds(60), sent) && AtMost(5, TimeSpan.FromMinutes(15), sent) && AtMost(10, TimeSpan.FromDays(1), sent);
    }

    private static bool AtMost(int count, TimeSpan window, List<DateTimeOffset> sent) => sent.Zip(sent.Skip(count)).All(pair => pair.Second - pair.First >= window);

    private static EmailClaim Sent(params DateTimeOffset[] at) => at.Aggregate(new EmailClaim(), (address, now) => address.After(address.SendCode(Policy, now)));
}
