using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.EndToEnd.Tests.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

public sealed class OwedMailTests
{
    private const string Nadia = "nadia.roche@lumiere.example";

    [Fact]
    public async Task A_mail_that_the_dead_portal_could_not_send_is_sent_by_the_next_one()
    {
        await using var server = await SmtpServerProcess.StartAsync();
        await using var portal = await PortalProcess.StartAsync(new() { Settings = server.Settings });
        using var nadia = await ApiProgram.OpenAsync(portal);
        await server.PauseAsync();
        var draft = await nadia.StartRegistrationAsync(Nadia);

        await portal.KillAsync();
        await server.ResumeAsync();
        Assert.Empty(server.To(Nadia));
        await portal.StartAgainAsync(TimeSpan.FromMinutes(3));

        var code = (await server.WaitAsync(Nadia, "code de validation")).EmailCode;
        await nadia.FinishRegistrationAsync(draft, code, Cast.Lumiere);
        await server.WaitAsync(Nadia, "Bienvenue");
        Assert.Equal(2, server.To(Nadia).Count);
    }
}
