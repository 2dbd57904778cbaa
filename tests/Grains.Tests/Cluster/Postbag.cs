using System.Collections.Immutable;
using EfpConnect.Mail.Transport;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>The mail server of a test cluster: keeps what arrives, and tells who waits for it.</summary>
public sealed class Postbag : IMailTransport
{
    private readonly Lock _lock = new();
    private readonly List<(Func<OutgoingMail, bool> Wanted, TaskCompletionSource<OutgoingMail> Arrived)> _waiting = [];
    private ImmutableList<OutgoingMail> _mails = [];

    public ImmutableList<OutgoingMail> Mails => _mails;

    /// <summary>What happens to a mail before it is taken in.</summary>
    public Action<OutgoingMail> Meets { get; set; } = _ => { };

    /// <summary>What the conversation about a mail waits for, once it has begun.</summary>
    public Func<OutgoingMail, Task> Gate { get; set; } = _ => Task.CompletedTask;

    public async Task SendAsync(OutgoingMail mail, Func<Task<bool>> begin, CancellationToken cancellationToken)
    {
        if (!await begin()) return;

        Meets(mail);
        await Gate(mail);
        lock (_lock)
        {
            _mails = _mails.Add(mail);
            foreach (var (_, arrived) in _waiting.Where(w => w.Wanted(mail)).ToList()) arrived.TrySetResult(mail);
        }
    }

    /// <summary>The first mail to somebody whose subject has these words, now or once it comes.</summary>
    public Task<OutgoingMail> MailAsync(EmailAddress to, string subject)
    {
        bool Wanted(OutgoingMail mail) => mail.To == to && mail.Content.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase);
        lock (_lock)
        {
            if (_mails.Find(Wanted) is { } here) return Task.FromResult(here);
            var arrived = new TaskCompletionSource<OutgoingMail>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((Wanted, arrived));
            return arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
    }

    public int Count(EmailAddress to, string subject) =>
        _mails.Count(mail => mail.To == to && mail.Content.Subject.Contains(subject, StringComparison.OrdinalIgnoreCase));
}
