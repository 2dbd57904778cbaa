using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Texts;

/// <summary>« Pourquoi n’ai-je pas accès ? »: what stands in the way, told to whom it concerns or to his manager, and what each can do about it.</summary>
internal sealed record WayOutText(string Obstacle, string WayOut)
{
    public static WayOutText ForHolder(AccessReason reason, OnlineService service) => new(AccessReasonText.Of(reason, service), reason switch
    {
        AccessReason.AccountSuspended => "Écrivez à l’assistance, qui vous dira pourquoi.",
        AccessReason.TermsOutdated => "Reconnectez-vous\u00a0: les nouvelles conditions vous seront présentées.",
        AccessReason.NotAttached => "Utilisez le compte rattaché à cette entreprise, ou demandez à un de ses responsables des accès de vous inviter.",
        AccessReason.EstablishmentClosed => Closed,
        AccessReason.CompanyClosed => Closed,
        AccessReason.NotReferenced => "Faites référencer l’établissement par la Caisse des Dépôts. L’accès s’ouvrira ensuite de lui-même.",
        AccessReason.NoHabilitation => "Demandez l’accès au responsable des accès de votre entreprise.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    });

    public static WayOutText ForManager(AccessReason reason, OnlineService service) => reason switch
    {
        AccessReason.AccountSuspended => new("Le compte de cette personne est suspendu.", "Elle doit écrire à l’assistance."),
        AccessReason.TermsOutdated => new("Cette personne n’a pas accepté les conditions générales en vigueur.", "Elle doit se reconnecter et les accepter."),
        AccessReason.NotAttached => new("Cette personne n’est pas rattachée à l’entreprise de cet établissement.", "Invitez-la."),
        AccessReason.EstablishmentClosed => new("Cet établissement est fermé.", Closed),
        AccessReason.CompanyClosed => new("L’entreprise a cessé son activité.", Closed),
        AccessReason.NotReferenced => ForHolder(reason, service),
        AccessReason.NoHabilitation => new("Cette personne n’a pas d’habilitation pour cet établissement.", "Attribuez-lui l’accès."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private const string Closed = "Choisissez un établissement en activité. Si le répertoire SIRENE se trompe ou est en retard, écrivez à l’assistance.";
}
