using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Habilitations;

/// <summary>How long the accesses of a place that closes still open, for what is left to put in order there (rules §0, §12).</summary>
public sealed class ClosurePolicy
{
    /// <summary>Days from when the closure was first seen. Default: 30.</summary>
    [Range(0, 365)]
    public int GraceDays { get; set; } = 30;

    /// <summary>Null for what was closed before anybody looked: nothing is left to put in order there.</summary>
    public DateTimeOffset? EndOfGrace(DateTimeOffset? closureSeenAt) => closureSeenAt?.AddDays(GraceDays);
}
