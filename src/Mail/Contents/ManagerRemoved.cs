using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-45, to somebody whose role of manager another one ended.</summary>
public sealed record ManagerRemoved(Person By, Company Company, ServiceId Service, DateTimeOffset At) : MailContent;
