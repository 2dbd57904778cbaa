using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-48, to support: a code is in the hands of another company than its own.</summary>
/// <param name="LastTwo">The last two symbols of the code; null when they were not kept.</param>
/// <param name="TriedFrom">The company of whoever typed it last; null for an account of none.</param>
public sealed record SuspiciousCodeTries(
    Company Company, ServiceId Service, string? LastTwo, Company? TriedFrom, int Tries, DateTimeOffset At) : MailContent;
