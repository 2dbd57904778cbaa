namespace EfpConnect.Domain.Journal;

/// <summary>What can stand in a company’s journal. A name that was once written is never renamed: it is part of what is sealed.</summary>
[GenerateSerializer, Alias("efp.journal-act")]
[JsonConverter(typeof(JsonStringEnumConverter<JournalAct>))]
public enum JournalAct
{
    [JsonStringEnumMemberName("user.attached")] UserAttached,
    [JsonStringEnumMemberName("request.submitted")] RequestSubmitted,
    [JsonStringEnumMemberName("request.sent")] RequestSent,
    [JsonStringEnumMemberName("request.resent")] RequestResent,
    [JsonStringEnumMemberName("request.approved")] RequestApproved,
    [JsonStringEnumMemberName("request.refused")] RequestRefused,
    [JsonStringEnumMemberName("request.cancelled")] RequestCancelled,
    [JsonStringEnumMemberName("request.superseded")] RequestSuperseded,
    [JsonStringEnumMemberName("access.granted")] AccessGranted,
    [JsonStringEnumMemberName("access.revoked")] AccessRevoked,
    [JsonStringEnumMemberName("manager.by-code")] ManagerByCode,
    [JsonStringEnumMemberName("manager.appointed")] ManagerAppointed,
    [JsonStringEnumMemberName("manager.charter-accepted")] CharterAccepted,
    [JsonStringEnumMemberName("manager.resigned")] ManagerResigned,
    [JsonStringEnumMemberName("manager.removed")] ManagerRemoved,
    [JsonStringEnumMemberName("invitation.sent")] InvitationSent,
    [JsonStringEnumMemberName("invitation.accepted")] InvitationAccepted,
    [JsonStringEnumMemberName("invitation.declined")] InvitationDeclined,
    [JsonStringEnumMemberName("invitation.undeliverable")] InvitationUndeliverable,
    [JsonStringEnumMemberName("invitation.revoked")] InvitationRevoked,
    [JsonStringEnumMemberName("manager-code.issued")] ManagerCodeIssued,
}
