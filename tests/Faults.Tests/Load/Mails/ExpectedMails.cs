using System.Collections.Concurrent;

namespace EfpConnect.Faults.Tests.Load.Mails;

/// <summary>What every acknowledged act owes to whom.</summary>
internal sealed class ExpectedMails
{
    private readonly ConcurrentDictionary<(string Template, string To), int> _owed = new();

    public void Expect(string template, string to) => _owed.AddOrUpdate((template, to), 1, (_, count) => count + 1);

    public MailAudit Compare(IEnumerable<DeliveredMail> delivered)
    {
        var copies = delivered.GroupBy(mail => mail.MessageId).ToList();
        var received = copies.Select(mail => mail.First()).CountBy(mail => (mail.Template, mail.To)).ToDictionary();
        return new(
            Owed: _owed.Values.Sum(),
            Missing: [.. _owed.SelectMany(owed => Enumerable.Repeat($"{owed.Key.Template} → {owed.Key.To}", Math.Max(0, owed.Value - received.GetValueOrDefault(owed.Key))))],
            Unexpected: [.. received.Where(mail => mail.Value > _owed.GetValueOrDefault(mail.Key)).Select(mail => $"{mail.Key.Template} → {mail.Key.To}")],
            Repeated: copies.Count(mail => mail.Count() > 1),
            MostCopies: copies.Select(mail => mail.Count()).DefaultIfEmpty().Max());
    }
}

/// <param name="MessageId">The same for every copy of a mail.</param>
internal sealed record DeliveredMail(string MessageId, string Template, string To);

/// <summary>What was delivered, beside what was owed.</summary>
/// <param name="Repeated">Mails that came more than once, under one Message-ID: a crash came between sending and noting it.</param>
internal sealed record MailAudit(int Owed, IReadOnlyList<string> Missing, IReadOnlyList<string> Unexpected, int Repeated, int MostCopies)
{
    /// <summary>However many crashes there were.</summary>
    public const int CopiesAtMost = 3;

    public void AssertClean()
    {
        Assert.True(Missing.Count == 0, $"missing: {string.Join(", ", Missing)}");
        Assert.True(Unexpected.Count == 0, $"unexpected: {string.Join(", ", Unexpected)}");
        Assert.InRange(MostCopies, 0, CopiesAtMost);
    }

    public override string ToString() => $"mails: {Owed} owed, {Missing.Count} missing, {Unexpected.Count} unexpected, {Repeated} repeated, {MostCopies} copies at most";
}
