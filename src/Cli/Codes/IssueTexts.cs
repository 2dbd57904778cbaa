using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Support;
using EfpConnect.Domain.Time;

namespace EfpConnect.Cli.Codes;

/// <summary>What is said of a code that was issued, or was not.</summary>
internal static class IssueTexts
{
    public static string Issued(CodeIssuanceView view) => view.Delivery?.Email is { } address
        ? $"Code émis, envoyé à {address} ; utilisable jusqu’au {view.Code!.LastDay:d MMMM yyyy} inclus."
        : $"Code émis, lettre à imprimer pour {view.Delivery?.RecipientName} ; utilisable jusqu’au {view.Code!.LastDay:d MMMM yyyy} inclus.";

    public static string Waiting(CodeDelivery delivery) => delivery.Email is { } address
        ? $"Code demandé pour {address} : un superviseur doit l’approuver (codes approve) avant qu’il parte."
        : "Code demandé alors que l’entreprise a déjà un responsable : un superviseur doit l’approuver (codes approve) avant qu’il parte.";

    public static string Of(CodeIssuanceView view)
    {
        var code = view switch
        {
            { Code: null } => "Aucun code émis.",
            { UsedAt: { } at } => $"Code utilisé le {ParisTime.DateAndHour(at)}.",
            { End: { } end } => end is CodeEnd.Returned ? "Lettre revenue, code annulé." : "Code annulé.",
            { Code: var issued } => $"Code …{issued.LastTwo}, {NameOf(view.Step)} ; utilisable jusqu’au {issued.LastDay:d MMMM yyyy} inclus.",
        };
        return view.Waiting is { } waiting
            ? $"{code} Un autre attend l’approbation d’un superviseur depuis le {ParisTime.DateAndHour(waiting.At)}, demandé par {waiting.Order.By.By.Name}."
            : code;
    }

    public static string NameOf(DeliveryStep step) => step switch
    {
        DeliveryStep.Queued => "e-mail en attente",
        DeliveryStep.Sent => "e-mail envoyé",
        DeliveryStep.Bounced => "e-mail refusé",
        DeliveryStep.ToPrint => "lettre à imprimer",
        DeliveryStep.Printed => "lettre imprimée",
        DeliveryStep.Posted => "lettre postée",
        DeliveryStep.Returned => "lettre revenue",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    public static string Refused(Problem problem) => problem switch
    {
        CompanyUnknown => "Cette entreprise n’est pas dans le répertoire. Vérifiez le SIREN, ou importez le répertoire.",
        CompanyClosed => "Cette entreprise a cessé son activité : aucun code ne peut être émis.",
        IssueTooEarly early => $"Un code vient déjà d’être émis pour cette entreprise et ce service. Prochaine émission possible : {ParisTime.DateAndHour(early.RetryAt)}.",
        LettersSpent spent => $"Les courriers de la semaine sont épuisés jusqu’au {ParisTime.DateAndHour(spent.RetryAt)}. Un superviseur peut passer outre (--supervisor --over-quota).",
        NotSupervisor => "Seul un superviseur peut faire cela (--supervisor).",
        SamePerson => "Une autre personne que celle qui a demandé ce code doit l’approuver (--by).",
        NoOrder => "Aucun code n’attend d’approbation pour cette entreprise et ce service.",
        NoCurrentCode => "Aucun code n’a été émis pour cette entreprise et ce service.",
        CodeAlreadyUsed used => $"Ce code a été utilisé le {ParisTime.DateAndHour(used.UsedAt)} : il ne peut plus être annulé.",
        DeliveryStepInvalid invalid => $"Cette étape ne suit pas celle où en est l’envoi : {NameOf(invalid.Step)}.",
        _ => $"Refusé : {problem.Code}.",
    };
}
