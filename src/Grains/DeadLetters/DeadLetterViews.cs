using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EfpConnect.Domain.Outbox;
using OutboxState = EfpConnect.Domain.Outbox.Outbox;

namespace EfpConnect.Grains.DeadLetters;

/// <summary>What support may see of a dead letter.</summary>
internal static class DeadLetterViews
{
    private const string Refused = "mail.refused";
    private const string Exhausted = "mail.exhausted";
    private const string Untried = "mail.untried";
    private const string PerhapsSent = "mail.perhaps-sent";

    /// <param name="mail">Its id is a digest already.</param>
    public static DeadLetterView Of(OwedMail mail) => new(
        mail.Mail.Id, DeadLetterKind.Mail, "outbox", NameOf(mail.Mail.Content), mail.Mail.To?.ToMasked(),
        ReasonOf(mail), mail.QueuedAt, Overtaken: false);

    public static DeadLetterView Of(GrainId grain, DeadConsequence letter) => new(
        IdOf(grain, letter.Sequence), letter.Late ? DeadLetterKind.Late : DeadLetterKind.Consequence, grain.Type.ToString()!, letter.Fact, null, letter.Reason, letter.At, letter.Overtaken);

    private static string ReasonOf(OwedMail mail) =>
        OutboxState.IsInDoubt(mail) ? PerhapsSent : OutboxState.IsExhausted(mail) ? Exhausted : OutboxState.IsUntried(mail) ? Untried : Refused;

    /// <summary>Whatever the grain owes: it does not answer.</summary>
    public static DeadLetterView Unreadable(GrainId grain, Exception failure, DateTimeOffset now) => new(
        IdOf(grain, 0), DeadLetterKind.Unreadable, grain.Type.ToString()!, "", null, DeliveryFailure.NameOf(failure), now, Overtaken: false);

    /// <summary>Keys of grains are nobody's business: some recognise a secret.</summary>
    private static string IdOf(GrainId grain, long sequence) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{grain}#{sequence}")).AsSpan(0, 16));

    /// <summary>Nothing but the name: a content that cannot be read is one reason to be here.</summary>
    private static string NameOf(string content)
    {
        try
        {
            return JsonDocument.Parse(content).RootElement.GetProperty("mail").GetString() ?? "";
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return "";
        }
    }
}
