using System.Globalization;
using EfpConnect.Mail.Configuration;
using Microsoft.Extensions.Options;

namespace EfpConnect.Mail.Transport;

/// <summary>Writes each mail into one file, complete or not at all; a mail sent twice is one file.</summary>
internal sealed class FolderTransport(Envelope envelope, IOptions<MailOptions> options) : IMailTransport
{
    private readonly MailFolder _folder = new(options.Value.Folder);

    public async Task SendAsync(OutgoingMail mail, Func<Task<bool>> begin, CancellationToken cancellationToken)
    {
        if (!await begin()) return;

        var message = envelope.Seal(mail);
        var id = StableId.Of(mail.MessageId);
        var stamp = message.Date.ToUniversalTime().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var file = _folder.FileOf(id) ?? _folder.NewFile(stamp, id);
        var draft = $"{file}.{Guid.NewGuid():n}.tmp";

        await message.WriteToAsync(draft, cancellationToken);
        File.Move(draft, file, overwrite: true);
    }
}
