namespace EfpConnect.Mail.Contents;

/// <summary>M-01, to an address being proved. Carries no link, so that nobody learns to follow one from a code mail.</summary>
public sealed record EmailCode(SealedSecret Code, DateTimeOffset AskedAt, DateTimeOffset ValidUntil) : MailContent;
