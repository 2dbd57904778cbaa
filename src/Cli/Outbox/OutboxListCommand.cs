using System.CommandLine;
using EfpConnect.Contracts;
using EfpConnect.ServiceDefaults.Cluster;

namespace EfpConnect.Cli.Outbox;

/// <summary><c>outbox list</c>: what could not be delivered and waits for somebody to look after it; never what a mail says.</summary>
internal static class OutboxListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "Liste les envois abandonnés : courriels refusés et suites de décisions en échec.");
        command.SetAction((typed, _) => RunAsync(typed));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult typed)
    {
        var letters = await PortalClient.CallAsync(PortalConfiguration.Read(typed), grains => grains.DeadLetters().ListAsync());
        return Answer.Done(typed, letters, OutboxTexts.Of(letters));
    }
}
