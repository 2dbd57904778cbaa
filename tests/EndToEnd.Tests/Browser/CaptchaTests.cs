using EfpConnect.EndToEnd.Tests.Browser.Pages;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

[Collection(InTheBrowser.Name)]
public sealed class CaptchaTests(Chromium chromium)
{
    [Fact]
    public async Task The_code_can_be_heard_instead_of_seen()
    {
        await using var somebody = await chromium.VisitAsync();
        await somebody.GoAsync("/connexion");

        var sound = new Captcha(somebody).Sound;
        var answer = await somebody.Page.APIRequest.GetAsync((await sound.GetAttributeAsync("src"))!);
        var seconds = await sound.EvaluateAsync<double>(
            "audio => new Promise((resolve, reject) => { audio.onloadedmetadata = () => resolve(audio.duration); audio.onerror = reject; audio.load(); })");

        Assert.Equal((200, "audio/wav"), (answer.Status, answer.Headers["content-type"]));
        Assert.InRange(seconds, 2, 60);
        Assert.Empty(somebody.Complaints.All);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Another_code_can_be_had_without_typing_the_address_again(bool javaScript)
    {
        await using var somebody = await chromium.VisitAsync(javaScript: javaScript);
        var captcha = new Captcha(somebody);
        await somebody.GoAsync("/inscription/identifiant");
        await somebody.TypeAsync("Identifiant (e-mail de connexion)", "quelqu.un@lumiere.example");
        var before = await captcha.Image.GetAttributeAsync("src");

        await somebody.Main.GetByRole(AriaRole.Button, new() { Name = "Obtenir un autre code" }).ClickAsync();

        await Assertions.Expect(captcha.Image).Not.ToHaveAttributeAsync("src", before!);
        await Assertions.Expect(somebody.Main.GetByLabel("Identifiant (e-mail de connexion)")).ToHaveValueAsync("quelqu.un@lumiere.example");
        Assert.Empty(somebody.Complaints.All);
    }
}
