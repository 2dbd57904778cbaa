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
        if (!IsMailbox(options.From)) yield return $"From: « {options.From} » is not an e-mail address.";
        if (!IsMailbox(options.SupportAddress)) yield return $"SupportAddress: « {options.SupportAddress} » is not an e-mail address.";
    }

    private static IEnumerable<string> WrongPlaces(MailOptions options)
    {
        if (!IsWebAddress(options.PublicUrl))
            yield return $"PublicUrl: « {options.PublicUrl} » is not allowed; give an http or https address without query.";
        if (!Directory.Exists(options.TemplatesFolder))
            yield return $"TemplatesFolder: « {options.TemplatesFolder} » does not exist.";
        if (!Enum.IsDefined(options.Transport))
            yield return $"Transport: « {options.Transport} » is not allowed; choose Folder or Smtp.";
        if (options.Transport is MailTransportKind.Folder && string.IsNullOrWhiteSpace(options.Folder))
            yield return "Folder: a folder is needed when Transport is Folder.";
    }

    private static IEnumerable<string> WrongServer(MailOptions options)
    {
        if (options.Transport is not MailTransportKind.Smtp) yield break;
        var smtp = options.Smtp;

        if (string.IsNullOrWhiteSpace(smtp.Host)) yield return "Smtp:Host: a server is needed when Transport is Smtp.";
        if (smtp.Port is < 1 or > 65535) yield return $"Smtp:Port: « {smtp.Port} » is not between 1 and 65535.";
        if (!Enum.IsDefined(smtp.Security))
            yield return $"Smtp:Security: « {smtp.Security} » is not allowed; choose StartTls, SslOnConnect or None.";
        if (smtp.User is { Length: > 0 } && smtp.Password is not { Length: > 0 })
            yield return "Smtp:Password: a password is needed when Smtp:User is given.";
        if (smtp.Timeout < TimeSpan.FromSeconds(1) || smtp.Timeout > TimeSpan.FromMinutes(2))
            yield return $"Smtp:Timeout: « {smtp.Timeout} » is not between 00:00:01 and 00:02:00.";
        if (smtp.Connections is < 1 or > 32) yield return $"Smtp:Connections: « {smtp.Connections} » is not between 1 and 32.";
    }

    private static bool IsMailbox(string text) =>
        !text.Any(char.IsControl) && MailboxAddress.TryParse(text, out var mailbox) && mailbox.Domain.Length > 0;

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri is { Query: "", Fragment: "", UserInfo: "" };
}
