using EfpConnect.Domain;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Captchas;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Throttling;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Texts;
using static EfpConnect.Domain.Time.ParisTime;

namespace EfpConnect.WebHost.Problems;

/// <summary>What people read when something is turned down: what is wrong, and the way out.</summary>
internal static class ProblemTexts
{
    public static string Of(Problem problem) =>
        OfAccount(problem) ?? OfAddressAndSecrets(problem) ?? OfPlace(problem) ?? OfRequest(problem) ?? OfCode(problem) ?? SupportTexts.Of(problem) ?? OfManager(problem) ?? OfSession(problem)
        ?? throw new InvalidOperationException($"No text for {problem.Code}.");

    private static string? OfAccount(Problem problem) => problem switch
    {
        EmailInvalid => "L’adresse e-mail n’est pas valable. Format attendu\u00a0: nom@example.com.",
        EmailTaken => "Un compte existe déjà pour cette adresse. Connectez-vous, ou demandez un nouveau mot de passe.",
        RegistrationEnded => "Cette création de compte est terminée ou a été abandonnée depuis plus de 24\u00a0heures. Recommencez à l’étape\u00a01.",
        RegistrationStepMissing missing => $"Une étape précédente reste à faire\u00a0: {NameOf(missing.Next)}.",
        TermsOutdated => "Les conditions générales d’utilisation ont changé. Relisez la version en vigueur, puis acceptez-la.",
        SirenInvalid => "Ce numéro SIREN n’est pas valable. Format attendu\u00a0: 9\u00a0chiffres.",
        CompanyUnknown => "Cette entreprise ne figure pas dans le répertoire SIRENE. Vérifiez le numéro, ou consultez l’aide si elle vient d’être créée.",
        CompanyClosed => "Cette entreprise a cessé son activité\u00a0: aucun compte ne peut lui être rattaché. Choisissez une entreprise en activité.",
        UserNotAttached => "Ce compte n’est pas rattaché à l’entreprise. Invitez d’abord cette personne, ou utilisez le compte qui y est rattaché.",
        UserUnknown => "Ce compte n’existe pas ou n’existe plus.",
        _ => null,
    };

    private static string? OfAddressAndSecrets(Problem problem) => problem switch
    {
        CaptchaWrong => "Le code de sécurité recopié n’est pas le bon ou n’est plus valable. Recopiez le nouveau code affiché.",
        EmailCodeWrong wrong => $"Code incorrect. Il vous reste {wrong.AttemptsLeft}\u00a0{(wrong.AttemptsLeft == 1 ? "essai" : "essais")}.",
        EmailCodeExpired expired => $"Ce code a expiré à {Hour(expired.ExpiredAt)}. Demandez un nouveau code.",
        EmailCodeExhausted => "Trop d’essais\u00a0: ce code n’est plus accepté. Demandez un nouveau code.",
        PasswordWeak => "Ce mot de passe ne respecte pas tous les critères indiqués. Choisissez-en un autre.",
        SignInRefused => "Identifiant/mot de passe incorrect",
        Throttled throttled => $"Trop d’essais. Réessayez à {Hour(RoundUpToMinute(throttled.RetryAt))}.",
        _ => null,
    };

    private static string? OfPlace(Problem problem) => problem switch
    {
        SiretUnknown => "Ce numéro SIRET n’est pas valable ou ne figure pas dans le répertoire SIRENE. Format attendu\u00a0: 14\u00a0chiffres.",
        SiretOfOtherCompany => "Cet établissement appartient à une autre entreprise. Choisissez un établissement de votre entreprise.",
        EstablishmentClosed => "Cet établissement est fermé. Choisissez un établissement en activité.",
        EstablishmentNotReferenced =>
            "Cet établissement n’est pas encore référencé par la Caisse des Dépôts pour ce service. Suivez d’abord la procédure de référencement.",
        RolesInvalid => "Ces rôles ne peuvent pas être combinés. Choisissez un rôle seul, ou plusieurs rôles cumulables du service.",
        RolesUnknown => "Un des rôles demandés n’existe pas. Choisissez parmi les rôles du service.",
        HabilitationUnknown => "Cette personne n’a pas d’habilitation pour cet établissement et ce service.",
        HabilitationAlready => "Vous avez déjà accès à ce service pour cet établissement\u00a0: aucune demande n’est nécessaire.",
        _ => null,
    };

    private static string? OfRequest(Problem problem) => problem switch
    {
        RequestUnknown => "Cette demande n’existe pas, ou ne vous concerne pas.",
        DescriptionTooLong => $"Ce texte ne peut pas dépasser {RequestText.MaxLength} caractères.",
        RequesterIsManager => "Vous êtes responsable des accès\u00a0: vous pouvez vous habiliter maintenant, sans demande.",
        TooManyRequests many => $"Vous avez déjà {many.Limit} demandes en cours. Attendez une réponse, ou annulez une demande.",
        RefusedRecently refused => $"Cette demande a été refusée récemment. Vous pourrez en faire une nouvelle à partir du {DateAndHour(RoundUpToMinute(refused.NewRequestFrom))}.",
        ResendTooEarly { ResentAt: { } at } early => $"Cette demande a déjà été relancée le {DateAndHour(at)}. {ResendFrom(early)}",
        ResendTooEarly early => ResendFrom(early),
        NoManager =>
            "Aucun responsable des accès n’est connu dans votre entreprise\u00a0: la demande ne peut pas être relancée. "
            + "Contactez l’assistance de la Caisse des Dépôts pour recevoir un code responsable des accès.",
        RefusalReasonInvalid => $"Indiquez le motif du refus, en {RequestText.MinReasonLength} à {RequestText.MaxLength} caractères.",
        AlreadyDecided decided => DecidedText.Of(decided),
        _ => null,
    };

    private static string? OfCode(Problem problem) => problem switch
    {
        CodeMistyped => "Le code saisi comporte une erreur de frappe. Vérifiez les 16\u00a0caractères et recommencez.",
        CodeOfFormerPortal => "Les anciens codes d’activation ne sont plus valables. Contactez l’assistance de la Caisse des Dépôts pour recevoir un code responsable des accès.",
        CodeNotValid code =>
            $"Ce code n’est pas valable pour votre entreprise{(code.For is { } siren ? $" (SIREN\u00a0{siren.ToDisplay()})" : "")}. Vérifiez la saisie\u00a0; "
            + "si vous êtes rattaché à une autre entreprise, utilisez le compte rattaché à celle qui a reçu le code.",
        CodeWithdrawnBySupport withdrawn => $"Ce code a été annulé le {Date(withdrawn.At)}. Contactez l’assistance de la Caisse des Dépôts pour recevoir un nouveau code.",
        CodeAlreadyUsed used =>
            $"Ce code a déjà été utilisé le {Date(used.UsedAt)}. Un code ne sert qu’une fois. Adressez votre demande au responsable des accès.",
        CodeSuperseded superseded => $"Un code plus récent a été émis le {Date(superseded.ReplacedAt)}. Utilisez le dernier reçu.",
        CodeExpired expired => $"Ce code a expiré le {Date(expired.ExpiredAt.AddTicks(-1))}. Contactez l’assistance de la Caisse des Dépôts pour recevoir un nouveau code.",
        CodeOfOtherService other => $"Ce code concerne le service {ServiceCatalogue.Of(other.Service).ShortName}. Saisissez-le sur la page de ce service.",
        CharterNotAccepted => "Acceptez les engagements du responsable des accès pour utiliser ce code.",
        IssueTooEarly early => $"Un code vient d’être émis pour cette entreprise. Un autre pourra l’être à partir du {DateAndHour(RoundUpToMinute(early.RetryAt))}.",
        _ => null,
    };

    private static string? OfManager(Problem problem) => problem switch
    {
        NotManager => "Seul un responsable des accès de cette entreprise pour ce service peut faire cela.",
        ManagerAlready => "Vous êtes déjà responsable des accès. Le code n’a pas été utilisé\u00a0: conservez-le, ou remettez-le à un collègue.",
        NotAppointed => "Personne ne vous a nommé responsable des accès à ce service.",
        LastManager => "Vous êtes le dernier responsable des accès à ce service. Nommez d’abord un successeur, qui doit avoir accepté la charte.",
        InvitationEmpty => "Choisissez au moins un accès ou un rôle de responsable à proposer dans l’invitation.",
        InvitationUnknown => "Cette invitation n’existe pas, ou s’adresse à quelqu’un d’autre.",
        InvitationExpired expired => $"Cette invitation a expiré le {DateAndHour(expired.ExpiredAt)}. Demandez au responsable des accès de la renvoyer.",
        InvitationRevoked => "Cette invitation a été retirée. Adressez votre demande à un responsable des accès de l’entreprise.",
        InvitationEnded { Status: InvitationStatus.Declined } => "Cette invitation a été refusée. Une nouvelle invitation est nécessaire pour attribuer ces accès.",
        InvitationEnded ended => $"Cette invitation n’attend plus de réponse\u00a0: elle est {InvitationStatusText.Of(ended.Status).Name.ToLowerInvariant()}.",
        InvitationTooEarly early => $"Une invitation a été envoyée à cette adresse il y a moins d’un jour. Vous pourrez en envoyer une à partir du {DateAndHour(RoundUpToMinute(early.ResendAllowedAt))}.",
        TooManyInvitations many => $"Votre entreprise a déjà {many.Limit} invitations en attente. Attendez qu’une invitation soit acceptée ou expire, ou retirez-en une.",
        _ => null,
    };

    private static string? OfSession(Problem problem) => problem switch
    {
        SignInRequired => "Vous n’êtes pas connecté, ou votre session a pris fin. Connectez-vous pour continuer.",
        CsrfTokenInvalid => "Cet envoi ne vient pas d’une page ouverte dans votre session. Rechargez la page, puis recommencez.",
        IdempotencyMismatch => "Cette clé d’idempotence a déjà servi pour un autre contenu. Prenez une nouvelle clé.",
        _ => null,
    };

    private static string ResendFrom(ResendTooEarly early) =>
        $"Vous pourrez relancer la demande à partir du {DateAndHour(RoundUpToMinute(early.ResendAllowedAt))}.";

    private static string NameOf(RegistrationStep step) => step switch
    {
        RegistrationStep.Code => "le code de validation",
        RegistrationStep.Password => "le choix du mot de passe",
        RegistrationStep.Identity => "votre identité",
        RegistrationStep.Company => "le rattachement à l’entreprise",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
