using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-43, to somebody named access manager, who must accept the charter first.</summary>
public sealed record Appointed(Person By, Company Company, ServiceId Service) : MailContent;
