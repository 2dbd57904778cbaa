using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-47, to the managers in place: support has issued a code that makes somebody a manager beside them.</summary>
/// <param name="RecipientName">To whom it goes.</param>
public sealed record CodeOnItsWay(
    Company Company, ServiceId Service, DateTimeOffset At, string RecipientName, bool ByPost, DateTimeOffset ContestUntil) : MailContent;
