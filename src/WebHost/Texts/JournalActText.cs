using EfpConnect.Domain.Journal;

namespace EfpConnect.WebHost.Texts;

/// <summary>What happened, as a line of the journal says it.</summary>
internal static class JournalActText
{
    public static string Of(JournalAct act) => act switch
    {
        JournalAct.UserAttached => "Compte rattaché à l’entreprise",
        JournalAct.RequestSubmitted => "Demande d’accès déposée",
        JournalAct.RequestSent => "Demande transmise au nouveau responsable",
        JournalAct.RequestResent => "Demande relancée",
        JournalAct.RequestApproved => "Demande acceptée",
        JournalAct.RequestRefused => "Demande refusée",
        JournalAct.RequestCancelled => "Demande annulée",
        JournalAct.RequestSuperseded => "Demande sans objet : accès donné autrement",
        JournalAct.AccessGranted => "Accès accordé",
        JournalAct.AccessRevoked => "Accès retiré",
        JournalAct.ManagerByCode => "Devenu responsable des accès par code",
        JournalAct.ManagerAppointed => "Nommé responsable des accès",
        JournalAct.CharterAccepted => "Charte du responsable acceptée",
        JournalAct.ManagerResigned => "Rôle de responsable quitté",
        JournalAct.ManagerRemoved => "Rôle de responsable retiré",
        JournalAct.InvitationSent => "Invitation envoyée",
        JournalAct.InvitationAccepted => "Invitation acceptée",
        JournalAct.InvitationDeclined => "Invitation déclinée",
        JournalAct.InvitationUndeliverable => "Invitation non distribuée : adresse inexistante",
        JournalAct.InvitationRevoked => "Invitation annulée",
        JournalAct.ManagerCodeIssued => "Code responsable des accès émis",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "An act without French words."),
    };
}
