using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Time;

namespace EfpConnect.Cli.Codes;

/// <summary>What is said of a code that was issued, or was not.</summary>
internal static class IssueTexts
{
    public static string Issued(CodeIssuedView issued, CodeDelivery delivery) => delivery.Email is { } address
        ? $"Code émis, envoyé à {address} ; utilisable jusqu’au {issued.LastDay:d MMMM yyyy} inclus."
        : $"Code émis, lettre à imprimer pour {delivery.RecipientName} ; utilisable jusqu’au {issued.LastDay:d MMMM yyyy} inclus.";

    public static string Refused(Problem problem) => problem switch
    {
        CompanyUnknown => "Cette entreprise n’est pas dans le répertoire. Vérifiez le SIREN, ou importez le répertoire.",
        CompanyClosed => "Cette entreprise a cessé son activité : aucun code ne peut être émis.",
        IssueTooEarly early => $"Un code vient déjà d’être émis pour cette entreprise et ce service. Prochaine émission possible : {ParisTime.DateAndHour(early.RetryAt)}.",
        _ => $"Refusé : {problem.Code}.",
    };
}
