using EfpConnect.Domain.Outbox;
using MailsOwed = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Domain.Tests.Outbox;

public class OutboxTests
{
    private static readonly MailEnvelope Mail = new("m1", Alice.Email, "{}");
    private static readonly MailsOwed Owing = Queued(new(), Now, Mail);

    [Fact]
    public void A_mail_is_due_at_once() => Assert.Equal(["m1"], Owing.Due(10, Now).Select(m => m.Mail.Id));

    [Fact]
    public void A_mail_handed_over_again_is_the_same_mail()
    {
        Assert.Equal([], Owing.Queue([Mail], Now));
        Assert.Single(Queued(new(), Now, Mail, Mail).Owed);
    }

    [Fact]
    public void A_sent_mail_is_remembered_for_a_week()
    {
        var sent = Attempted(Owing, Now, sent: true);

        Assert.Empty(sent.Owed);
        Assert.Equal([], sent.Queue([Mail], Now.AddDays(7)));
    }

    [Fact]
    public void Memory_is_bounded()
    {
        var sent = Attempted(Owing, Now, sent: true);
        var later = Attempted(Queued(sent, Now.AddDays(7), new MailEnvelope("m2", Alice.Email, "{}")), Now.AddDays(7), sent: true, "m2");

        Assert.Equal(["m2"], later.Sent.Select(s => s.Id));
    }

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

        Assert.Empty(thrice.After(thrice.Report("m1", sent: true, hopeless: false, Now.AddHours(1))).Owed);
        Assert.Equal([], thrice.Take([], Now));
    }

    [Fact]
    public void An_attempt_cut_short_before_its_hand_over_brought_no_copy()
    {
        var cut = Enumerable.Range(0, 4).Aggregate(Owing, (outbox, _) => outbox.After(outbox.Take(outbox.Owed, Now)));

        Assert.Single(cut.Due(10, Now.AddHours(1)));
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
    public void A_mail_of_which_it_is_heard_late_that_it_was_sent_is_no_dead_letter()
    {
        var silent = Silent(3);
        var left = silent.After(silent.Take([], Now.AddHours(1)));

        var sent = left.After(left.Report("m1", sent: true, hopeless: false, Now.AddHours(2)));

        Assert.Empty(sent.Dead);
        Assert.Equal(["m1"], sent.Sent.Select(s => s.Id));
    }

    [Fact]
    public void News_of_an_attempt_cut_short_tell_nothing_of_the_hand_overs_before_it()
    {
        var silent = Silent(3);
        var cut = silent.After(silent.Take(silent.Owed, Now));

        Assert.Empty(cut.After(cut.Report("m1", sent: false, hopeless: false, Now)).Due(10, Now.AddDays(1)));
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
    public void News_of_a_mail_that_is_no_longer_owed_change_nothing() =>
        Assert.Equal([], Attempted(Owing, Now, sent: true).Report("m1", sent: false, hopeless: false, Now));

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

    [Fact]
    public void A_dropped_mail_is_remembered_like_a_sent_one()
    {
        var dropped = Owing.After(Owing.Drop("m1", Now));

        Assert.Empty(dropped.Owed);
        Assert.Equal([], dropped.Queue([Mail], Now));
        Assert.Equal([], dropped.Drop("m1", Now));
    }

    [Fact]
    public void No_more_are_taken_than_asked_for() =>
        Assert.Single(Queued(Owing, Now, new MailEnvelope("m2", Alice.Email, "{}")).Due(1, Now));

    [Fact]
    public void Taking_nothing_is_nothing() => Assert.Equal([], Owing.Take([], Now));

    private static MailsOwed Queued(MailsOwed outbox, DateTimeOffset at, params MailEnvelope[] mails) => outbox.After(outbox.Queue(mails, at));

    private static MailsOwed Attempted(MailsOwed outbox, DateTimeOffset at, bool sent, string id = "m1")
    {
        var begun = Begun(outbox, at, id);
        return begun.After(sent ? begun.Report(id, sent, hopeless: false, at) : begun.Fail(id, begun.Owed.Single(m => m.Mail.Id == id).Attempts, hopeless: false, at));
    }

    private static MailsOwed Begun(MailsOwed outbox, DateTimeOffset at, string id = "m1")
    {
        var taken = outbox.After(outbox.Take([.. outbox.Owed.Where(m => m.Mail.Id == id)], at));
        return taken.After(taken.Begin(id, taken.Owed.Single(m => m.Mail.Id == id).Attempts + 1, at));
    }

    /// <summary>Hand-overs of which nothing was heard.</summary>
    private static MailsOwed Silent(int times) => Enumerable.Range(0, times).Aggregate(Owing, (outbox, _) => Begun(outbox, Now));

    private static MailsOwed FailedEarly(MailsOwed outbox, DateTimeOffset? at = null)
    {
        var taken = outbox.After(outbox.Take(outbox.Owed, at ?? Now));
        return taken.After(taken.Fail("m1", 0, hopeless: false, at ?? Now));
    }

    private static MailsOwed Failed(int times) => Enumerable.Range(0, times).Aggregate(Owing, (outbox, _) => Attempted(outbox, Now, sent: false));
}
