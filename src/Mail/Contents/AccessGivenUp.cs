using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-32, to somebody who gave his access back himself.</summary>
public sealed record AccessGivenUp(ServiceId Service, Place Establishment, DateTimeOffset At) : MailContent;
