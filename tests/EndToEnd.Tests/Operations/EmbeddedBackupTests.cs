using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Operations;

/// <summary>O11, embedded: the data folder of a stopped portal is its backup.</summary>
public sealed class EmbeddedBackupTests
{
    [Fact]
    public async Task A_copy_of_the_folder_started_under_a_new_cluster_id_knows_everything()
    {
        await using var portal = await PortalProcess.StartAsync();
        using var paul = await portal.SignInAsync(Cast.Paul);
        var request = await paul.AskAsync(Cast.LumiereBordeaux);

        await using var copy = await portal.MoveAsync(new() { DemoData = false, Settings = new Dictionary<string, string> { ["Cluster:Id"] = "restored" } });

        using var claire = await copy.SignInAsync(Cast.Claire);
        (await claire.CallAsync("approveAccessRequest", at: request)).Expect(HttpStatusCode.OK);
    }
}
