using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-44, to somebody who gave up the role of manager; the others get M-41.</summary>
public sealed record ManagerResigned(Company Company, ServiceId Service, DateTimeOffset At) : MailContent;
