using System.ComponentModel.DataAnnotations;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.Emails;

/// <summary>How the code that proves an address behaves (rules §0, §4).</summary>
public sealed class EmailCodePolicy
{
    /// <summary>How long a code is accepted. Default: 60 minutes.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromMinutes(60);

    /// <summary>Guesses at one set of live codes before all of them die. Default: 5.</summary>
    [Range(1, 10)]
    public int MaxAttempts { get; set; } = 5;

    /// <summary>How many of the latest codes are accepted, for mails that arrive late. Default: 2.</summary>
    [Range(1, 3)]
    public int LiveCodes { get; set; } = 2;

    /// <summary>Time between two mails to one address. Default: 60 s.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "00:15:00")]
    public TimeSpan ResendCooldown { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Mails to one address in 15 minutes. Default: 5.</summary>
    [Range(1, 20)]
    public int PerQuarterHour { get; set; } = 5;

    /// <summary>Mails to one address in a day. Default: 10.</summary>
    [Range(1, 50)]
    public int PerDay { get; set; } = 10;

    public IReadOnlyList<ThrottleLimit> SendLimits =>
        [new(1, ResendCooldown), new(PerQuarterHour, TimeSpan.FromMinutes(15)), new(PerDay, TimeSpan.FromDays(1))];
}
