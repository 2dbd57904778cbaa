using System.Security.Cryptography;
using System.Text;
using EfpConnect.Domain.Outbox;
using EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Outbox;

/// <summary>Hands mails to the outboxes. When it returns, they are stored and will be sent.</summary>
internal sealed class Mailer(IGrainFactory grains, MailCalls calls)
{
    /// <summary>Outboxes of a cluster: enough to write in parallel, few enough to look through.</summary>
    public const int Shards = 32;

    /// <param name="transition">What the mail follows from: the same mail to the same person for the same transition is one mail.</param>
    public Task SendAsync(OperationId transition, EmailAddress to, MailContent content) => SendAsync(transition, [to], _ => content);

    public async Task SendAsync(OperationId transition, IEnumerable<EmailAddress> to, Func<EmailAddress, MailContent> content)
    {
        var mails = to.Distinct().Select(address => Envelope(transition, address, content(address)));
        await Task.WhenAll(mails.GroupBy(mail => ShardOf(mail.Id)).Select(shard => QueueAsync(shard.Key, [.. shard])));
    }

    /// <summary>A letter to print goes the same way, to nobody's address.</summary>
    public async Task PrintAsync(OperationId transition, MailContent content)
    {
        var letter = Envelope(transition, null, content);
        await QueueAsync(ShardOf(letter.Id), [letter]);
    }

    private async Task QueueAsync(int shard, ImmutableArray<MailEnvelope> mails)
    {
        await grains.Outbox(shard).QueueAsync(mails);
        calls.Ring(shard);
    }

    private static MailEnvelope Envelope(OperationId transition, EmailAddress? to, MailContent content)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{transition}|{to}|{content.Name}"));
        return new MailEnvelope(Convert.ToHexStringLower(name.AsSpan(0, 16)), to, MailContentJson.Write(content));
    }

    private static int ShardOf(string mailId) => Convert.ToInt32(mailId[..2], 16) % Shards;
}
