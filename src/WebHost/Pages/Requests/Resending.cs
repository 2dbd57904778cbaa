using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Time;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>When « Relancer ma demande » opens, as its author reads it: days and the exact moment, never too early (rules §1 T3).</summary>
internal sealed record Resending(DateTimeOffset AllowedAt, int Days, bool Open)
{
    public static Resending Of(SentToManagers sent, DateTimeOffset now) => new(
        ParisTime.RoundUpToMinute(sent.ResendAllowedAt),
        ParisTime.DateOf(sent.ResendAllowedAt).DayNumber - ParisTime.DateOf(now).DayNumber,
        now >= sent.ResendAllowedAt);

    /// <summary>« dans 30 jours ».</summary>
    public string In => Days switch
    {
        0 => "aujourd’hui",
        1 => "dans 1 jour",
        _ => $"dans {Days} jours",
    };
}
