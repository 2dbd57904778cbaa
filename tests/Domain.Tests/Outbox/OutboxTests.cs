using EfpConnect.Domain.Outbox;
using static EfpConnect.Domain.Tests.Outbox.Outboxes;

namespace EfpConnect.Domain.Tests.Outbox;

public class OutboxTests
{
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

    [Fact]
    public void News_of_a_mail_that_is_no_longer_owed_change_nothing()
    {
        var sent = Attempted(Owing, Now, sent: true);

        Assert.Equal([], sent.Fail("m1", 1, hopeless: true, Now));
        Assert.Equal([], sent.Succeed("m1", Now));
    }

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
}
