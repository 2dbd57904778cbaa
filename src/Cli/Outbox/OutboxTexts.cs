using EfpConnect.Contracts;
using EfpConnect.Domain.Time;

namespace EfpConnect.Cli.Outbox;

/// <summary>What is said of dead letters: neither words of a mail, nor a code, nor a whole address.</summary>
internal static class OutboxTexts
{
    public static string Of(IReadOnlyCollection<DeadLetterView> letters) => letters.Count == 0
        ? "Aucun envoi abandonné."
        : string.Join('\n', letters.Select(Of));

    public static string Of(RetryAnswer answer) => answer switch
    {
        RetryAnswer.Delivered => "Envoi relancé.",
        RetryAnswer.Failed => "Nouvel échec : l’envoi sera retenté, puis de nouveau abandonné. Consultez les journaux techniques.",
        RetryAnswer.Overtaken => "Une décision plus récente a remplacé celle-ci : la relancer la contredirait.",
        RetryAnswer.Unknown => "Aucun envoi abandonné ne porte cet identifiant.",
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };

    /// <summary>Stable, for programs.</summary>
    public static string CodeOf(RetryAnswer answer) => answer switch
    {
        RetryAnswer.Failed => "dead-letter.failed-again",
        RetryAnswer.Overtaken => "dead-letter.overtaken",
        _ => "dead-letter.unknown",
    };

    private static string Of(DeadLetterView letter) =>
        $"{letter.Id}  {ParisTime.DateAndHour(letter.Since)}  {Nature(letter)}  {letter.Reason}{(letter.Overtaken ? "  (remplacé par une décision plus récente)" : "")}";

    private static string Nature(DeadLetterView letter) => letter switch
    {
        { Kind: DeadLetterKind.Mail, To: { } address } => $"courriel « {letter.What} » à {address}",
        { Kind: DeadLetterKind.Mail } => $"lettre « {letter.What} » à imprimer",
        { Kind: DeadLetterKind.Unreadable } => $"données illisibles ({letter.Source})",
        { Kind: DeadLetterKind.Late } => $"suite de « {letter.What} » ({letter.Source}), en retard et toujours retentée",
        _ => $"suite de « {letter.What} » ({letter.Source})",
    };
}
