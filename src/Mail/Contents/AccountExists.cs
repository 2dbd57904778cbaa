namespace EfpConnect.Mail.Contents;

/// <summary>M-02, to the owner of an address with which somebody tried to sign up again.</summary>
public sealed record AccountExists(DateTimeOffset AskedAt) : MailContent;
