namespace EfpConnect.Mail.Configuration;

/// <summary>How the conversation with the server is protected. <see cref="None"/> is for a server on the same machine.</summary>
public enum SmtpSecurity
{
    StartTls,
    SslOnConnect,
    None,
}
