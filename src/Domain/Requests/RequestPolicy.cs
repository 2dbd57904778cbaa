using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Requests;

/// <summary>How a request lives (rules §0, §6).</summary>
public sealed class RequestPolicy
{
    /// <summary>Calendar days, in Paris, before « Relancer ma demande ». Default: 30.</summary>
    [Range(1, 365)]
    public int RelanceDelay { get; set; } = 30;

    /// <summary>Days after the last sending at which a request expires. Default: 90.</summary>
    [Range(31, 730)]
    public int Expiry { get; set; } = 90;

    /// <summary>Open requests of one person. Default: 20.</summary>
    [Range(1, 100)]
    public int MaxPending { get; set; } = 20;

    /// <summary>Days before the same thing may be asked for again after a refusal. Default: 7.</summary>
    [Range(0, 90)]
    public int AfterRefusal { get; set; } = 7;

    public DateTimeOffset ResendAllowedAt(DateTimeOffset sentAt) => AfterDays(sentAt, RelanceDelay);

    public DateTimeOffset ExpiresAt(DateTimeOffset sentAt) => AfterDays(sentAt, Expiry);

    public DateTimeOffset NewRequestAllowedAt(DateTimeOffset refusedAt) => AfterDays(refusedAt, AfterRefusal);

    /// <summary>The same Paris wall time so many calendar days later (rules §1 T3).</summary>
    private static DateTimeOffset AfterDays(DateTimeOffset from, int days) => ParisTime.InstantOf(ParisTime.LocalOf(from).AddDays(days));
}
