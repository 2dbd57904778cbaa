using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-40, to somebody who redeemed a code.</summary>
public sealed record BecameManager(Company Company, ServiceId Service) : MailContent;
