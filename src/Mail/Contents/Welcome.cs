namespace EfpConnect.Mail.Contents;

/// <summary>M-03, to somebody whose account is now active.</summary>
public sealed record Welcome(Person Recipient, Company Company) : MailContent;
