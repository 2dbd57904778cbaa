using EfpConnect.Domain;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Support;
using static EfpConnect.Domain.Time.ParisTime;

namespace EfpConnect.WebHost.Problems;

/// <summary>What the support staff read when an act of theirs is turned down.</summary>
internal static class SupportTexts
{
    public static string? Of(Problem problem) => problem switch
    {
        NotSupervisor => "Seul un superviseur de l’assistance peut faire cela.",
        SamePerson => "Une autre personne que celle qui a demandé ce code doit l’approuver.",
        NoOrder => "Aucun code n’attend d’approbation pour cette entreprise et ce service.",
        NoCurrentCode => "Aucun code n’a été émis pour cette entreprise et ce service.",
        LettersSpent spent => $"Les courriers de la semaine sont épuisés. Le prochain pourra partir à partir du {DateAndHour(RoundUpToMinute(spent.RetryAt))}, sauf décision d’un superviseur.",
        DeliveryStepInvalid => "Cette étape ne suit pas celle où en est l’envoi du code.",
        _ => null,
    };
}
