using static EfpConnect.Domain.Tests.Outbox.Outboxes;
using MailsOwed = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Domain.Tests.Outbox;

/// <summary>What is known of the copies that may have left, and who may send the next.</summary>
public class HandoverTests
{
    [Fact]
    public void A_mail_is_handed_over_three_times_when_nothing_is_heard_of_it_and_then_left_to_support()
    {
        var silent = Silent(2);
        Assert.Single(silent.Due(10, Now.AddHours(1)));

        var thrice = Silent(3);
        var left = thrice.After(thrice.Take(thrice.Due(10, Now.AddHours(1)), Now.AddHours(1)));

        Assert.Empty(thrice.Due(10, Now.AddHours(1)));
        Assert.Empty(left.Owed);
        Assert.True(MailsOwed.IsInDoubt(Assert.Single(left.Dead)));
    }

    [Fact]
    public void The_third_hand_over_has_its_time_to_be_reported()
    {
        var thrice = Silent(3);

        Assert.Empty(thrice.After(thrice.Succeed("m1", Now.AddHours(1))).Owed);
        Assert.Equal([], thrice.Take([], Now));
    }

    [Fact]
    public void An_attempt_cut_short_before_its_hand_over_brought_no_copy()
    {
        var cut = Enumerable.Range(0, 4).Aggregate(Owing, (outbox, _) => outbox.After(outbox.Take(outbox.Owed, Now)));

        Assert.Single(cut.Due(10, Now.AddHours(1)));
    }

    [Fact]
    public void A_mail_of_which_it_is_heard_late_that_it_was_sent_is_no_dead_letter()
    {
        var silent = Silent(3);
        var left = silent.After(silent.Take([], Now.AddHours(1)));

        var sent = left.After(left.Succeed("m1", Now.AddHours(2)));

        Assert.Empty(sent.Dead);
        Assert.Equal(["m1"], sent.Sent.Select(s => s.Id));
    }

    [Fact]
    public void News_of_an_attempt_cut_short_tell_nothing_of_the_hand_overs_before_it()
    {
        var silent = Silent(3);
        var cut = silent.After(silent.Take(silent.Owed, Now));

        Assert.Empty(cut.After(cut.Fail("m1", 3, hopeless: false, Now)).Due(10, Now.AddDays(1)));
    }

    [Fact]
    public void A_mail_that_was_taken_is_another_s_half_a_minute_later()
    {
        var taken = Owing.After(Owing.Take(Owing.Owed, Now));

        Assert.Empty(taken.Due(10, Now.AddSeconds(30) - Second));
        Assert.Single(taken.Due(10, Now.AddSeconds(30)));
    }

    [Fact]
    public void A_failure_is_no_news_of_the_hand_over_that_another_has_begun()
    {
        var begun = Begun(Owing, Now);

        Assert.Equal([], begun.Fail("m1", 0, hopeless: false, Now));
        Assert.Equal([], begun.Fail("m1", 0, hopeless: true, Now));
        Assert.Single(begun.After(begun.Fail("m1", 1, hopeless: true, Now)).Dead);
    }

    [Fact]
    public void A_hand_over_has_two_minutes_of_its_own()
    {
        var taken = Owing.After(Owing.Take(Owing.Owed, Now));
        var begun = taken.After(taken.Begin("m1", 1, Now.AddMinutes(1)));

        Assert.Empty(begun.Due(10, Now.AddMinutes(3) - Second));
        Assert.Single(begun.Due(10, Now.AddMinutes(3)));
    }

    [Fact]
    public void Who_comes_to_hand_over_when_the_mail_is_another_s_hands_over_nothing()
    {
        var twice = Enumerable.Range(0, 2).Aggregate(Owing, (outbox, _) => outbox.After(outbox.Take(outbox.Owed, Now)));

        Assert.Equal([], twice.After(twice.Begin("m1", 1, Now)).Begin("m1", 1, Now));
        Assert.Equal([], new MailsOwed().Begin("m1", 1, Now));
    }

    [Fact]
    public void A_failure_that_was_reported_brought_no_copy() => Assert.Single(Failed(5).Due(10, Now.AddDays(1)));
}
