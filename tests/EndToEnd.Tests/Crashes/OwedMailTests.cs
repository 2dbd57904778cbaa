using System.Net;
using System.Net.Sockets;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

public sealed class OwedMailTests
{
    private const string Nadia = "nadia.roche@lumiere.example";

    [Fact, Trait("Rule", "§12 Mail server down")]
    public async Task A_mail_that_the_portal_was_handing_over_when_it_died_is_sent_by_the_next_one()
    {
        using var silent = new TcpListener(IPAddress.Loopback, FreePorts.Next());
        silent.Start();
        await using var server = await SmtpServerProcess.StartAsync();
        await using var portal = await PortalProcess.StartAsync(new() { DemoData = false, Settings = SmtpServerProcess.SettingsOf(PortOf(silent)) });
        using var nadia = await ApiProgram.OpenAsync(portal);

        var draft = await nadia.StartRegistrationAsync(Nadia);
        using var conversation = await silent.AcceptTcpClientAsync();
        await portal.KillAsync();
        portal.Options = portal.Options with { Settings = server.Settings };
        await portal.StartAgainAsync(KilledPortal.Later);

        var code = (await server.WaitAsync(Nadia, "code de validation")).EmailCode;
        (await nadia.CallAsync("submitRegistrationCode", new { code }, draft)).Expect(HttpStatusCode.NoContent);
        Assert.Single(server.To(Nadia));
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
