namespace EfpConnect.Mail.Contents;

/// <summary>M-38, to an invited person whose account belongs to another company: nothing changes until he acts (rules §9 c).</summary>
/// <param name="Own">The company of his account.</param>
public sealed record InvitedElsewhere(Person Inviter, Company Company, Company Own, DateTimeOffset ValidUntil, string InvitationId) : MailContent;
