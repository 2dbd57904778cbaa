using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Guide;

public sealed class SignUpTests(DemoPortal portal) : IClassFixture<DemoPortal>
{
    private readonly PortalProcess _portal = portal.Process;

    [Fact]
    public async Task Two_wrong_codes_are_counted_and_the_right_one_goes_on()
    {
        using var program = await ApiProgram.OpenAsync(_portal);
        var draft = await program.StartRegistrationAsync("nadia.roche@lumiere.example");
        var code = (await _portal.Mails.WaitAsync("nadia.roche@lumiere.example", "code de validation")).EmailCode;

        var first = await program.CallAsync("submitRegistrationCode", new { code = Wrong(code, 1) }, draft);
        var second = await program.CallAsync("submitRegistrationCode", new { code = Wrong(code, 2) }, draft);
        await program.FinishRegistrationAsync(draft, code, Cast.Lumiere);

        Assert.Equal(4, first.Expect(HttpStatusCode.UnprocessableEntity, "email-code.wrong")["attemptsLeft"]!.GetValue<int>());
        Assert.Equal(3, second.Expect(HttpStatusCode.UnprocessableEntity, "email-code.wrong")["attemptsLeft"]!.GetValue<int>());
        Assert.Equal(Cast.Lumiere, (await program.CallAsync("getMe"))["company"]!["siren"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_new_account_is_told_why_the_service_is_closed_to_it()
    {
        using var program = await _portal.SignUpAsync("ines.faure@lumiere.example", Cast.Lumiere);

        var access = await program.AccessAsync(Cast.LumiereLyon);

        Assert.False(access["allowed"]!.GetValue<bool>());
        Assert.Equal(["habilitation.none"], access["reasons"]!.AsArray().Select(reason => $"{reason}"));
    }

    [Fact]
    public async Task Whoever_was_invited_has_his_access_as_soon_as_he_has_signed_up()
    {
        using var claire = await _portal.SignInAsync(Cast.Claire);
        var habilitations = new[] { new { service = "edof", siret = Cast.LumiereBordeaux, roles = new[] { "lecteur" } } };
        var invited = await claire.CallAsync("inviteUser", new { email = "eric.morel@lumiere.example", habilitations }, new { siren = Cast.Lumiere });
        invited.Expect(HttpStatusCode.Accepted);
        await _portal.Mails.WaitAsync("eric.morel@lumiere.example", "vous invite à rejoindre");

        using var program = await _portal.SignUpAsync("eric.morel@lumiere.example", Cast.Lumiere);

        Assert.True((await program.AccessAsync(Cast.LumiereBordeaux))["allowed"]!.GetValue<bool>());
        var held = Assert.Single((await program.CallAsync("getMe"))["habilitations"]!.AsArray());
        Assert.Equal(("invitation", "lecteur"), ($"{held!["origin"]}", $"{held["roles"]![0]}"));
        await _portal.Mails.WaitAsync(Cast.Claire, "a accepté votre invitation");
    }

    // Another code of eight digits.
    private static string Wrong(string code, int by) => $"{(int.Parse(new string([.. code.Where(char.IsAsciiDigit)])) + by) % 100_000_000:D8}";
}
