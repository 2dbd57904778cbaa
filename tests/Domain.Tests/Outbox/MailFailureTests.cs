using static EfpConnect.Domain.Tests.Outbox.Outboxes;
using MailsOwed = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Domain.Tests.Outbox;

/// <summary>Tried again at growing intervals, and set aside when hopeless (rules §11).</summary>
public class MailFailureTests
{
    [Theory]
    [InlineData(1, "00:01:00")]
    [InlineData(2, "00:05:00")]
    [InlineData(3, "00:30:00")]
    [InlineData(4, "02:00:00")]
    [InlineData(5, "12:00:00")]
    public void Failed_attempts_wait_longer_and_longer(int failures, string wait)
    {
        var failing = Failed(failures);

        Assert.Empty(failing.Due(10, Now + TimeSpan.Parse(wait, null) - Second));
        Assert.Single(failing.Due(10, Now + TimeSpan.Parse(wait, null)));
    }

    [Fact]
    public void After_the_sixth_failure_it_is_a_dead_letter()
    {
        var dead = Failed(6);

        Assert.Empty(dead.Owed);
        Assert.Equal(["m1"], dead.Dead.Select(m => m.Mail.Id));
        Assert.Equal([], dead.Queue([Mail], Now));
    }

    [Fact]
    public void What_failed_before_the_hand_over_is_tried_again_soon_and_has_all_its_attempts()
    {
        var failing = Enumerable.Range(0, 10).Aggregate(Owing, (outbox, _) => FailedEarly(outbox));

        Assert.Empty(failing.Due(10, Now.AddSeconds(10) - Second));
        Assert.Equal(0, Assert.Single(failing.Due(10, Now.AddSeconds(10))).Attempts);
    }

    [Fact]
    public void What_goes_on_failing_before_the_hand_over_is_tried_each_minute_after_ten()
    {
        var failing = FailedEarly(Owing, Now.AddMinutes(10));

        Assert.Empty(failing.Due(10, Now.AddMinutes(11) - Second));
        Assert.Single(failing.Due(10, Now.AddMinutes(11)));
    }

    [Fact]
    public void What_never_comes_to_its_hand_over_is_given_up_after_a_day()
    {
        Assert.Single(FailedEarly(Owing, Now.AddDays(1) - Second).Owed);

        var dead = Assert.Single(FailedEarly(Owing, Now.AddDays(1)).Dead);

        Assert.True(MailsOwed.IsUntried(dead));
        Assert.False(MailsOwed.IsUntried(Assert.Single(Failed(6).Dead)));
    }

    [Fact]
    public void What_support_sends_again_has_all_its_attempts()
    {
        var thrice = Silent(3);
        var left = thrice.After(thrice.Take([], Now.AddHours(1)));

        Assert.Single(left.After(left.Retry("m1", Now.AddHours(2))).Due(10, Now.AddHours(2)));
    }

    [Fact]
    public void A_hopeless_mail_is_given_up_at_once()
    {
        var taken = Owing.After(Owing.Take(Owing.Due(10, Now), Now));

        Assert.Single(taken.After(taken.Fail("m1", 0, hopeless: true, Now)).Dead);
    }

    [Fact]
    public void A_dead_letter_is_sent_as_if_it_were_new_when_support_says_so()
    {
        var dead = Failed(6);

        var revived = dead.After(dead.Retry("m1", Now.AddDays(2)));

        Assert.Empty(revived.Dead);
        Assert.Equal(0, Assert.Single(revived.Due(10, Now.AddDays(2))).Attempts);
    }

    [Fact]
    public void Only_a_dead_letter_is_tried_again() => Assert.Equal([], Owing.Retry("m1", Now));
}
