using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Operations;

/// <summary>What support asks on the command line when something did not arrive.</summary>
public sealed class OutboxCommandTests
{
    [Fact]
    public async Task Beside_a_portal_that_is_well_nothing_is_listed_and_nothing_is_tried_again()
    {
        await using var portal = await PortalProcess.StartAsync();

        var listed = await Efpctl.RunAsync(portal.Folder, "outbox", "list");
        var retried = await Efpctl.RunAsync(portal.Folder, "outbox", "retry", "inconnu");

        Assert.Contains("Aucun envoi abandonné.", listed.ExpectDone().Output);
        Assert.Equal(1, retried.ExitCode);
        Assert.Contains("Aucun envoi abandonné ne porte cet identifiant.", retried.Output + retried.Errors);
    }
}
