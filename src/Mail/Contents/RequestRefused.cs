using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-25, to somebody whose request was turned down.</summary>
public sealed record RequestRefused(
    ServiceId Service, Place Establishment, UserText Reason, Person By, DateTimeOffset NewRequestFrom) : MailContent;
