using EfpConnect.Domain.Outbox;
using MailsOwed = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Domain.Tests.Outbox;

/// <summary>Outboxes that owe one mail, and what may have become of it.</summary>
internal static class Outboxes
{
    public static readonly MailEnvelope Mail = new("m1", Alice.Email, "{}");

    public static readonly MailsOwed Owing = Queued(new(), Now, Mail);

    public static MailsOwed Queued(MailsOwed outbox, DateTimeOffset at, params MailEnvelope[] mails) => outbox.After(outbox.Queue(mails, at));

    public static MailsOwed Attempted(MailsOwed outbox, DateTimeOffset at, bool sent, string id = "m1")
    {
        var begun = Begun(outbox, at, id);
        return begun.After(sent ? begun.Succeed(id, at) : begun.Fail(id, begun.Owed.Single(m => m.Mail.Id == id).Attempts, hopeless: false, at));
    }

    public static MailsOwed Begun(MailsOwed outbox, DateTimeOffset at, string id = "m1")
    {
        var taken = outbox.After(outbox.Take([.. outbox.Owed.Where(m => m.Mail.Id == id)], at));
        return taken.After(taken.Begin(id, taken.Owed.Single(m => m.Mail.Id == id).Attempts + 1, at));
    }

    /// <summary>Hand-overs of which nothing was heard.</summary>
    public static MailsOwed Silent(int times) => Enumerable.Range(0, times).Aggregate(Owing, (outbox, _) => Begun(outbox, Now));

    public static MailsOwed FailedEarly(MailsOwed outbox, DateTimeOffset? at = null)
    {
        var taken = outbox.After(outbox.Take(outbox.Owed, at ?? Now));
        return taken.After(taken.Fail("m1", 0, hopeless: false, at ?? Now));
    }

    public static MailsOwed Failed(int times) => Enumerable.Range(0, times).Aggregate(Owing, (outbox, _) => Attempted(outbox, Now, sent: false));
}
