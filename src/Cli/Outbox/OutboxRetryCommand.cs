using System.CommandLine;
using EfpConnect.Contracts;
using EfpConnect.ServiceDefaults.Cluster;

namespace EfpConnect.Cli.Outbox;

/// <summary><c>outbox retry</c>: has one dead letter delivered again.</summary>
internal static class OutboxRetryCommand
{
    private static readonly Argument<string> Id = new("ID") { Description = "L’identifiant donné par « outbox list »." };

    public static Command Create()
    {
        var command = new Command("retry", "Relance un envoi abandonné.") { Id };
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        var id = typed.GetRequiredValue(Id);
        var answer = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains => grains.DeadLetters().RetryAsync(id));
        return answer is RetryAnswer.Delivered
            ? Answer.Done(typed, new { id, retried = true }, OutboxTexts.Of(answer))
            : Answer.Refused(typed, OutboxTexts.CodeOf(answer), OutboxTexts.Of(answer));
    }
}
