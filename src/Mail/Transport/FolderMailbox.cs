using EfpConnect.Mail.Configuration;
using Microsoft.Extensions.Options;
using MimeKit;

namespace EfpConnect.Mail.Transport;

/// <inheritdoc cref="IMailbox"/>
internal sealed class FolderMailbox(IOptions<MailOptions> options) : IMailbox
{
    private readonly MailFolder _folder = new(options.Value.Folder);

    public IReadOnlyList<StoredMail> Latest(string? to, int limit) =>
        [.. _folder.NewestFirst().Select(Read).Where(mail => IsTo(mail, to)).Take(limit)];

    public StoredMail? Find(string id) => _folder.FileOf(id) is { } file ? Read(file) : null;

    private static bool IsTo(StoredMail mail, string? to) => to is null || string.Equals(mail.To, to.Trim(), StringComparison.OrdinalIgnoreCase);

    private static StoredMail Read(string file)
    {
        using var message = MimeMessage.Load(file);
        return new(
            MailFolder.IdOf(file),
            message.To.Mailboxes.First().Address,
            message.Subject ?? "",
            message.TextBody ?? "",
            message.HtmlBody ?? "",
            message.Date.ToUniversalTime());
    }
}
