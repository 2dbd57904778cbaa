using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Load.Mails;

/// <summary>What the mail server got, beside what was owed.</summary>
internal static class MailServer
{
    /// <summary>What was cut short by a crash is tried again after two minutes; clocks are moved on, so that it comes at once.</summary>
    public static readonly TimeSpan Later = TimeSpan.FromMinutes(3);

    /// <summary>As many as the portal has.</summary>
    public const int Outboxes = 32;

    private const int Looks = 60;

    /// <summary>Waits for what is owed, within the two minutes that the plan allows.</summary>
    public static async Task<MailAudit> AuditAsync(this SmtpServerProcess server, ExpectedMails expected)
    {
        for (var look = 0; look < Looks && Audit().Missing.Count > 0; look++) await Pause.ForAsync(TimeSpan.FromSeconds(2));
        return Audit();

        MailAudit Audit() => expected.Compare(server.All.Select(mail => new DeliveredMail(mail.MessageId!, Template.Of(mail.Subject), mail.To)));
    }
}
