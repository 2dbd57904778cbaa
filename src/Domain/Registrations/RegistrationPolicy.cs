using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Registrations;

/// <summary>How long signing up may take, and which terms are accepted at its end (rules §0).</summary>
public sealed class RegistrationPolicy
{
    /// <summary>Time from the address to the last step. Default: 24 hours.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "7.00:00:00")]
    public TimeSpan DraftLifetime { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long the last step may be sent again and still be answered. Default: 10 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan CompletedAnswer { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>The version of the terms of use in force. Default: 2024-11.</summary>
    [Required, RegularExpression("[0-9A-Za-z.-]{1,20}")]
    public string TermsVersion { get; set; } = "2024-11";
}
