using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Invitations;

/// <summary>How invitations live (rules §0, §9).</summary>
public sealed class InvitationPolicy
{
    /// <summary>Days in which it may be accepted. Default: 14.</summary>
    [Range(1, 60)]
    public int LifetimeDays { get; set; } = 14;

    /// <summary>Open invitations of one company. Default: 50.</summary>
    [Range(1, 500)]
    public int MaxPending { get; set; } = 50;

    /// <summary>Hours before it may be sent again. Default: 24.</summary>
    [Range(1, 336)]
    public int ResendCooldownHours { get; set; } = 24;

    public DateTimeOffset ExpiresAt(DateTimeOffset sentAt) => sentAt.AddDays(LifetimeDays);
}
