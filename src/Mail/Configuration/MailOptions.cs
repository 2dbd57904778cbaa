namespace EfpConnect.Mail.Configuration;

/// <summary>Who mails come from, where their links lead and how they leave.</summary>
public sealed class MailOptions
{
    /// <summary>Default: <c>Folder</c>.</summary>
    public MailTransportKind Transport { get; set; } = MailTransportKind.Folder;

    /// <summary>Holds <c>mails/*.eml</c> when the transport is <c>Folder</c>. Default: <c>./data</c>.</summary>
    public string Folder { get; set; } = "./data";

    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Sender of every mail. Default: <c>no-reply@localhost</c>.</summary>
    public string From { get; set; } = "no-reply@localhost";

    /// <summary>Where answers go, and what every mail names for help. Default: <c>assistance@localhost</c>.</summary>
    public string SupportAddress { get; set; } = "assistance@localhost";

    /// <summary>What every link starts with; never taken from a request. Default: <c>http://127.0.0.1:5000</c>.</summary>
    public string PublicUrl { get; set; } = "http://127.0.0.1:5000";

    /// <summary>The words. Default: the folder <c>templates</c> beside the program.</summary>
    public string TemplatesFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "templates");
}
