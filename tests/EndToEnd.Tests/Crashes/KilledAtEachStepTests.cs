using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

/// <summary>The promise, seen by one person: what the portal acknowledged is there after kill -9, and the same session goes on.</summary>
public sealed class KilledAtEachStepTests
{
    private const string Helene = "helene.lefevre@lumiere.example";

    [Fact]
    public async Task The_path_goes_on_after_a_kill_at_every_step()
    {
        await using var portal = await PortalProcess.StartAsync();
        using var claire = await portal.SignInAsync(Cast.Claire);
        using var helene = await ApiProgram.OpenAsync(portal);

        await SignUpAsync(portal, helene);
        Assert.Equal(Helene, $"{(await helene.CallAsync("getMe"))["email"]}");

        var request = await helene.AskAsync(Cast.LumiereLyon);
        await portal.DieAndRiseAsync();
        await portal.Mails.WaitAsync(Cast.Claire, "Madame Hélène Lefèvre");
        await portal.Mails.WaitAsync(Cast.Marc, "Madame Hélène Lefèvre");

        (await claire.CallAsync("approveAccessRequest", at: request)).Expect(HttpStatusCode.OK);
        await portal.DieAndRiseAsync();
        Assert.True((await helene.AccessAsync(Cast.LumiereLyon))["allowed"]!.GetValue<bool>());
        await portal.Mails.WaitAsync(Helene, "Votre accès à EDOF est ouvert");
    }

    private static async Task SignUpAsync(PortalProcess portal, ApiProgram helene)
    {
        var draft = await helene.StartRegistrationAsync(Helene);
        await portal.DieAndRiseAsync();

        var code = (await portal.Mails.WaitAsync(Helene, "code de validation")).EmailCode;
        foreach (var (operation, body) in await People.RegistrationStepsAsync(helene, code, Cast.Lumiere))
        {
            var answer = await helene.CallAsync(operation, body, draft);
            Assert.True(answer.IsSuccess, $"{operation}: {answer.Body}");
            await portal.DieAndRiseAsync();
        }
    }
}
