namespace EfpConnect.Mail.Contents;

/// <summary>M-36, to whoever invited.</summary>
public sealed record InvitationDeclined(Person Invitee, Company Company, DateTimeOffset At) : MailContent;
