namespace EfpConnect.Mail.Configuration;

/// <summary>The mail server and how to speak to it.</summary>
public sealed class SmtpOptions
{
    /// <summary>Required when the transport is <c>Smtp</c>.</summary>
    public string Host { get; set; } = "";

    /// <summary>Default: 587; between 1 and 65535.</summary>
    public int Port { get; set; } = 587;

    /// <summary>Signs in when given; the password then is required.</summary>
    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>Default: STARTTLS, required and never skipped.</summary>
    public SmtpSecurity Security { get; set; } = SmtpSecurity.StartTls;

    /// <summary>How long to wait for the server at each step. Default: 10 s; between 1 s and 2 min.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Conversations held at once with the server. Default: 4; between 1 and 32.</summary>
    public int Connections { get; set; } = 4;
}
