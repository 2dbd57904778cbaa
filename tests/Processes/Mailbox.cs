using System.Net.Http.Json;

namespace EfpConnect.Processes;

/// <summary>The mails that a portal in Development sent, as it shows them.</summary>
internal sealed class Mailbox(HttpClient portal)
{
    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<ReceivedMail>> ReadAsync(string to) =>
        (await portal.GetFromJsonAsync<List<ReceivedMail>>($"/dev/mails?to={Uri.EscapeDataString(to)}"))!;

    /// <summary>Waits for the mail with these words in its subject.</summary>
    /// <param name="count">How many of them there must be; the newest is returned.</param>
    public async Task<ReceivedMail> WaitAsync(string to, string subject, int count = 1) =>
        await Patience.WaitForAsync(() => $"{count} mail(s) « {subject} » to {to}", async () =>
            (await FindAsync(to, subject)) is { } found && found.Count >= count ? found[0] : null);

    public async Task<IReadOnlyList<ReceivedMail>> FindAsync(string to, string subject) =>
        [.. (await ReadAsync(to)).Where(mail => mail.IsAbout(subject))];
}
