using EfpConnect.Domain.Time;
using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Rendering;
using Microsoft.Extensions.Options;
using Scriban.Runtime;

namespace EfpConnect.Mail.Letters;

/// <inheritdoc cref="ILetterPrinter"/>
internal sealed class LetterPrinter(TemplateLibrary library, IOptions<MailOptions> options, ISecretOpener secrets) : ILetterPrinter
{
    private const int MostAddressLines = 6;

    public string Print(Letter letter) => Page(letter, secrets);

    public string Preview(Letter letter) => Page(letter, new MaskedSecrets());

    private string Page(Letter letter, ISecretOpener opener) =>
        new MailRenderer(library, options.Value, opener).Page("letter-manager-code/page", letter.Content, new ScriptObject
        {
            ["address_lines"] = new ScriptArray(letter.AddressLines.Take(MostAddressLines).Select(PlainWords.OneLine)),
            ["written_on"] = ParisTime.Date(letter.WrittenAt),
        });
}
