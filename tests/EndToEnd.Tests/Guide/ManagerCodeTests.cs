using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Guide;

public sealed class ManagerCodeTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private readonly PortalProcess _portal = portal.Process;

    [Fact]
    public async Task The_first_to_hand_in_a_code_manages_and_has_access_the_second_is_told_that_it_was_used()
    {
        var code = (await _portal.Mails.WaitAsync(Cast.HorizonDirection, "code responsable")).ManagerCode;
        using var hugo = await _portal.SignInAsync(Cast.Hugo);
        using var lea = await _portal.SignUpAsync("lea.simon@horizon.example", Cast.Horizon);
        var body = new { code, service = "edof", acceptCharter = true, siret = Cast.HorizonNantes };

        var first = await hugo.CallAsync("redeemManagerCode", body);
        var second = await lea.CallAsync("redeemManagerCode", body);

        Assert.Equal(Cast.Horizon, $"{first.Expect(HttpStatusCode.OK)["siren"]}");
        Assert.Equal("edof", $"{(await hugo.CallAsync("getMe"))["manages"]!.AsArray().Single()}");
        Assert.True((await hugo.AccessAsync(Cast.HorizonNantes))["allowed"]!.GetValue<bool>());
        await _portal.Mails.WaitAsync(Cast.Hugo, "Vous êtes responsable des accès");
        Assert.Equal(first.Instant("redeemedAt"), second.Expect(HttpStatusCode.UnprocessableEntity, "manager-code.already-used").Instant("usedAt"));
        Assert.Empty((await lea.CallAsync("getMe"))["manages"]!.AsArray());
    }
}
