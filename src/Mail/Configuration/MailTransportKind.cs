namespace EfpConnect.Mail.Configuration;

/// <summary>How mails leave: into a folder to be looked at, or to a server.</summary>
public enum MailTransportKind
{
    Folder,
    Smtp,
}
