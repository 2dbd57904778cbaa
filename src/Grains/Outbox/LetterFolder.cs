using EfpConnect.CompanyDirectory;
using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Contents;
using EfpConnect.Mail.Letters;

namespace EfpConnect.Grains.Outbox;

/// <summary>The <c>letters</c> folder, one page to print a letter, addressed to the company's head office.</summary>
internal sealed class LetterFolder(ILetterPrinter printer, ICompanyDirectory directory, IOptions<MailOptions> options, TimeProvider clock)
{
    public async Task PrintAsync(string id, ManagerCodeIssued content, Func<Task<bool>> begin)
    {
        if (!await begin()) return;

        var now = clock.GetUtcNow();
        var page = printer.Print(new Letter(content, Address(content), now));
        var folder = Directory.CreateDirectory(Path.Combine(options.Value.Folder, "letters"));
        var file = Path.Combine(folder.FullName, $"{content.Company.Siren}_{id}.html");
        var unfinished = file + ".tmp";
        await File.WriteAllTextAsync(unfinished, page);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(unfinished, file, overwrite: true);
    }

    private ImmutableArray<string> Address(ManagerCodeIssued content)
    {
        var siege = directory.Establishments(content.Company.Siren, limit: 1).FirstOrDefault();
        return [content.Company.Name, content.RecipientName, .. siege is null ? [] : new[] { siege.Address, $"{siege.PostalCode} {siege.Town}" }];
    }
}
