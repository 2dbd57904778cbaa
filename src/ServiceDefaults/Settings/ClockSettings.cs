using System.ComponentModel.DataAnnotations;

namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>Section <c>Clock</c>: lets a developer see what a later day looks like.</summary>
internal sealed class ClockSettings
{
    public const string Section = "Clock";

    /// <summary>Added to the clock; refused in Production. Default: zero; up to ten years either way.</summary>
    [Range(typeof(TimeSpan), "-3650.00:00:00", "3650.00:00:00")]
    public TimeSpan Offset { get; set; }
}
