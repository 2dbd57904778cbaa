using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>How long a code lives and how often one is issued (rules §0, §1 T4).</summary>
public sealed class ManagerCodePolicy
{
    /// <summary>Calendar months of validity, through the end of the last day in Paris. Default: 6.</summary>
    [Range(1, 12)]
    public int ValidityMonths { get; set; } = 6;

    /// <summary>Time between two codes for one company and service. Default: 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "7.00:00:00")]
    public TimeSpan IssueInterval { get; set; } = TimeSpan.FromHours(24);

    /// <summary>Codes for one company and service in 30 days. Default: 4.</summary>
    [Range(1, 30)]
    public int PerThirtyDays { get; set; } = 4;

    /// <summary>The same day of a later month, or that month's last: 31/08 → 28/02 (arts. 641 and 642 CPC).</summary>
    public DateOnly LastDay(DateTimeOffset issuedAt) => ParisTime.DateOf(issuedAt).AddMonths(ValidityMonths);

    /// <summary>The Paris midnight that ends the last day.</summary>
    public DateTimeOffset ExpiresAt(DateTimeOffset issuedAt) => ParisTime.StartOf(LastDay(issuedAt).AddDays(1));
}
