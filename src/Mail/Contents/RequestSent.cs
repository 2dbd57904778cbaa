using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-21, to somebody whose request has just gone to the managers.</summary>
/// <param name="Recipients">The managers' addresses, already masked.</param>
public sealed record RequestSent(
    DateTimeOffset SentAt, ImmutableArray<string> Recipients, DateTimeOffset ResendAllowedAt,
    ServiceId Service, ImmutableArray<Place> Establishments, string RequestId) : MailContent;
