using Microsoft.Extensions.Options;
using MimeKit;

namespace EfpConnect.Mail.Configuration;

/// <summary>Names each wrong value and what is allowed instead, so that a start fails in one readable line.</summary>
internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options)
    {
        var wrong = WrongAddresses(options).Concat(WrongPlaces(options)).Concat(WrongServer(options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> WrongAddresses(MailOptions options)
    {
        if (!IsMailbox(options.From)) yield return $"From: « {options.From} » n’est pas une adresse e-mail.";
        if (!IsMailbox(options.SupportAddress)) yield return $"SupportAddress: « {options.SupportAddress} » n’est pas une adresse e-mail.";
    }

    private static IEnumerable<string> WrongPlaces(MailOptions options)
    {
        if (!IsWebAddress(options.PublicUrl))
            yield return $"PublicUrl: « {options.PublicUrl} » n’est pas permis ; indiquez une adresse http ou https, sans paramètre.";
        if (!Directory.Exists(options.TemplatesFolder))
            yield return $"TemplatesFolder: « {options.TemplatesFolder} » n’existe pas.";
        if (!Enum.IsDefined(options.Transport))
            yield return $"Transport: « {options.Transport} » n’est pas permis ; choisissez Folder ou Smtp.";
        if (options.Transport is MailTransportKind.Folder && string.IsNullOrWhiteSpace(options.Folder))
            yield return "Folder: indiquez un dossier quand Transport vaut Folder.";
    }

    private static IEnumerable<string> WrongServer(MailOptions options)
    {
        if (options.Transport is not MailTransportKind.Smtp) yield break;
        var smtp = options.Smtp;

        if (string.IsNullOrWhiteSpace(smtp.Host)) yield return "Smtp:Host: indiquez un serveur quand Transport vaut Smtp.";
        if (smtp.Port is < 1 or > 65535) yield return $"Smtp:Port: « {smtp.Port} » n’est pas compris entre 1 et 65535.";
        if (!Enum.IsDefined(smtp.Security))
            yield return $"Smtp:Security: « {smtp.Security} » n’est pas permis ; choisissez StartTls, SslOnConnect ou None.";
        if (smtp.User is { Length: > 0 } && smtp.Password is not { Length: > 0 })
            yield return "Smtp:Password: indiquez un mot de passe quand Smtp:User est donné.";
        if (smtp.Timeout < TimeSpan.FromSeconds(1) || smtp.Timeout > TimeSpan.FromMinutes(2))
            yield return $"Smtp:Timeout: « {smtp.Timeout} » n’est pas compris entre 00:00:01 et 00:02:00.";
        if (smtp.Connections is < 1 or > 32) yield return $"Smtp:Connections: « {smtp.Connections} » n’est pas compris entre 1 et 32.";
    }

    private static bool IsMailbox(string text) =>
        !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var mailbox) && mailbox.Domain.Length > 0;

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri is { Query: "", Fragment: "", UserInfo: "" };
}
