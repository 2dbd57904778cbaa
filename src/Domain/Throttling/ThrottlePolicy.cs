using System.ComponentModel.DataAnnotations;

namespace EfpConnect.Domain.Throttling;

/// <summary>How often secrets may be tried (rules §0).</summary>
public sealed class ThrottlePolicy
{
    /// <summary>Wrong passwords before an account stops answering for <see cref="SignInLock"/>. Default: 10.</summary>
    [Range(3, 10)]
    public int SignInAttempts { get; set; } = 10;

    /// <summary>Default: 1 hour.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan SignInLock { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Wrong passwords in 15 minutes after which each further try waits 1, 2, 4… seconds. Default: 5.</summary>
    [Range(1, 10)]
    public int SignInFreeAttempts { get; set; } = 5;

    /// <summary>Manager codes a person may type in ten minutes. Default: 5.</summary>
    [Range(1, 20)]
    public int ManagerCodesPerTenMinutes { get; set; } = 5;

    /// <summary>Manager codes a person may type in a day. Default: 10.</summary>
    [Range(1, 50)]
    public int ManagerCodesPerDay { get; set; } = 10;

    /// <summary>Manager codes typed in a day by all users of one company, from which on each must show that he is no robot, and wait. Default: 50.</summary>
    [Range(10, 1000)]
    public int ManagerCodesOfCompanyPerDay { get; set; } = 50;

    /// <summary>How long they wait at most between two. Default: 1 minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:15:00")]
    public TimeSpan ManagerCodesOfCompanyDelay { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Letters with a manager code that the whole platform prints in seven days; a supervisor may go beyond. Default: 100.</summary>
    [Range(1, 10_000)]
    public int LettersPerWeek { get; set; } = 100;

    public IReadOnlyList<ThrottleLimit> ManagerCodeOfCompany =>
        [new(ManagerCodesOfCompanyPerDay, TimeSpan.FromDays(1), Doubling: true) { LongestDelay = ManagerCodesOfCompanyDelay }];

    public IReadOnlyList<ThrottleLimit> Letters => [new(LettersPerWeek, TimeSpan.FromDays(7))];

    public IReadOnlyList<ThrottleLimit> SignIn =>
        [new(SignInAttempts, SignInLock, Locking: true), new(SignInFreeAttempts, TimeSpan.FromMinutes(15), Doubling: true)];

    public IReadOnlyList<ThrottleLimit> ManagerCode =>
        [new(ManagerCodesPerTenMinutes, TimeSpan.FromMinutes(10)), new(ManagerCodesPerDay, TimeSpan.FromDays(1))];
}
