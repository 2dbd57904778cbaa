using System.Text.Json.Serialization;

namespace EfpConnect.Mail.Contents;

/// <summary>What a mail has to say, without its words: those live in the folder of <c>templates</c> that bears its name.</summary>
/// <remarks>The names are stored in outboxes: never change one, never use one again.</remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "mail")]
[JsonDerivedType(typeof(EmailCode), "email-code")]
[JsonDerivedType(typeof(AccountExists), "account-exists")]
[JsonDerivedType(typeof(Welcome), "welcome")]
[JsonDerivedType(typeof(RequestReceived), "request-received")]
[JsonDerivedType(typeof(RequestSent), "request-sent")]
[JsonDerivedType(typeof(RequestWithoutManager), "request-without-manager")]
[JsonDerivedType(typeof(RequestResent), "request-resent")]
[JsonDerivedType(typeof(RequestApproved), "request-approved")]
[JsonDerivedType(typeof(RequestRefused), "request-refused")]
[JsonDerivedType(typeof(AccessGranted), "access-granted")]
[JsonDerivedType(typeof(AccessRevoked), "access-revoked")]
[JsonDerivedType(typeof(RolesChanged), "roles-changed")]
[JsonDerivedType(typeof(AccessGivenUp), "access-given-up")]
[JsonDerivedType(typeof(Invited), "invited")]
[JsonDerivedType(typeof(InvitationAccepted), "invitation-accepted")]
[JsonDerivedType(typeof(InvitationDeclined), "invitation-declined")]
[JsonDerivedType(typeof(InvitedElsewhere), "invited-elsewhere")]
[JsonDerivedType(typeof(BecameManager), "became-manager")]
[JsonDerivedType(typeof(ManagersChanged), "managers-changed")]
[JsonDerivedType(typeof(Appointed), "appointed")]
[JsonDerivedType(typeof(ManagerResigned), "manager-resigned")]
[JsonDerivedType(typeof(ManagerRemoved), "manager-removed")]
[JsonDerivedType(typeof(ManagerCodeIssued), "manager-code-issued")]
[JsonDerivedType(typeof(CodeOnItsWay), "code-on-its-way")]
[JsonDerivedType(typeof(SuspiciousCodeTries), "suspicious-code-tries")]
public abstract record MailContent
{
    // Closed: every mail has its templates, its sample and its golden files here.
    private protected MailContent() { }

    /// <summary>The stable name: the JSON discriminator and the template folder.</summary>
    [JsonIgnore]
    public string Name => MailNames.Of(GetType());
}
