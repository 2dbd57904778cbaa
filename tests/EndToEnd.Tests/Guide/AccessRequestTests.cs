using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Guide;

/// <summary>« Je demande une habilitation », over a month of the portal's clock.</summary>
public sealed class AccessRequestTests
{
    private const string Helene = "helene.lefevre@lumiere.example";

    // Longer than the test takes to ask before it.
    private static readonly TimeSpan LittleTime = TimeSpan.FromMinutes(3);

    private static readonly string[] Managers = [Cast.Claire, Cast.Marc, Cast.Paul];

    [Fact]
    public async Task A_request_reaches_every_manager_is_resent_after_thirty_days_and_opens_the_service_once_approved()
    {
        await using var portal = await PortalProcess.StartAsync();
        await AppointPaulAsync(portal);
        var sent = await AskAsync(portal);
        var request = new { id = $"{sent["id"]}" };
        var allowedAt = sent.Instant("resendAllowedAt");
        Assert.Equal(ParisDays.After(sent.Instant("sentAt"), 30), allowedAt);

        await portal.RestartAsync(later: allowedAt - sent.Instant("sentAt") - LittleTime);
        await IsTooEarlyAsync(portal, request, allowedAt);

        await portal.RestartAsync(later: LittleTime);
        await ResendAsync(portal, request);
        await ApproveAsync(portal, request);
    }

    private static async Task AppointPaulAsync(PortalProcess portal)
    {
        using var claire = await portal.SignInAsync(Cast.Claire);
        using var paul = await portal.SignInAsync(Cast.Paul);
        var place = new { siren = Cast.Lumiere, service = "edof", userId = await paul.UserIdAsync() };
        Assert.False((await claire.CallAsync("appointManager", at: place)).Expect(HttpStatusCode.OK)["effective"]!.GetValue<bool>());
        (await paul.CallAsync("acceptCharter", new { service = "edof" })).Expect(HttpStatusCode.NoContent);
    }

    /// <returns>The request, as its author sees it.</returns>
    private static async Task<ApiAnswer> AskAsync(PortalProcess portal)
    {
        using var helene = await portal.SignUpAsync(Helene, Cast.Lumiere);
        var request = await helene.AskAsync(Cast.LumiereLyon, "Je saisirai le catalogue d’été.");
        foreach (var manager in Managers)
            Assert.Contains("Je saisirai le catalogue d’été.", (await portal.Mails.WaitAsync(manager, "Madame Hélène Lefèvre")).Text);
        await portal.Mails.WaitAsync(Helene, "Votre demande d’accès à EDOF a été envoyée");

        var sent = await helene.CallAsync("getAccessRequest", at: request);
        Assert.Equal(Managers.Length, sent.Expect(HttpStatusCode.OK)["notified"]!.AsArray().Count);
        var resent = await helene.CallAsync("resendAccessRequest", at: request);
        Assert.Equal(sent.Instant("resendAllowedAt"), resent.Expect(HttpStatusCode.Conflict, "request.too-early").Instant("resendAllowedAt"));
        return sent;
    }

    private static async Task IsTooEarlyAsync(PortalProcess portal, object request, DateTimeOffset allowedAt)
    {
        using var helene = await portal.SignInAsync(Helene, People.Password);
        var refused = await helene.CallAsync("resendAccessRequest", at: request);
        Assert.Equal(allowedAt, refused.Expect(HttpStatusCode.Conflict, "request.too-early").Instant("resendAllowedAt"));
        Assert.Empty(await portal.Mails.FindAsync(Cast.Claire, "Relance"));
    }

    private static async Task ResendAsync(PortalProcess portal, object request)
    {
        using var helene = await portal.SignInAsync(Helene, People.Password);
        var resent = await helene.CallAsync("resendAccessRequest", at: request);
        Assert.Equal(2, resent.Expect(HttpStatusCode.OK)["sendCount"]!.GetValue<int>());
        foreach (var manager in Managers) await portal.Mails.WaitAsync(manager, "Relance : Madame Hélène Lefèvre");
        (await helene.CallAsync("resendAccessRequest", at: request)).Expect(HttpStatusCode.Conflict, "request.too-early");
    }

    private static async Task ApproveAsync(PortalProcess portal, object request)
    {
        using var marc = await portal.SignInAsync(Cast.Marc);
        (await marc.CallAsync("approveAccessRequest", at: request)).Expect(HttpStatusCode.OK);
        using var helene = await portal.SignInAsync(Helene, People.Password);
        Assert.True((await helene.AccessAsync(Cast.LumiereLyon))["allowed"]!.GetValue<bool>());
        await portal.Mails.WaitAsync(Helene, "Votre accès à EDOF est ouvert");

        using var claire = await portal.SignInAsync(Cast.Claire);
        var late = await claire.CallAsync("refuseAccessRequest", new { reason = "Cette personne a changé de poste." }, request);
        Assert.Equal("approved", $"{late.Expect(HttpStatusCode.Conflict, "request.already-decided")["requestStatus"]}");
    }
}
