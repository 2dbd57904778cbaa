namespace EfpConnect.Mail.Contents;

/// <summary>M-35, to whoever invited.</summary>
public sealed record InvitationAccepted(Person Invitee, Company Company, DateTimeOffset At) : MailContent;
