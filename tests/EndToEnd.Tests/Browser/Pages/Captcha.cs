using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser.Pages;

/// <summary>« Je ne suis pas un robot ». Only a portal in Development tells the answer.</summary>
internal sealed class Captcha(Visitor visitor)
{
    public ILocator Image => visitor.Main.GetByRole(AriaRole.Img);

    public ILocator Sound => visitor.Main.Locator("audio");

    public ILocator Answer => visitor.Main.GetByRole(AriaRole.Textbox, new() { Name = "Code de sécurité" });

    public async Task SolveAsync() => await Answer.FillAsync(await AnswerAsync());

    public async Task<string> AnswerAsync()
    {
        var id = await visitor.Main.Locator("input[name=CaptchaId]").InputValueAsync();
        var told = await visitor.Page.APIRequest.GetAsync($"/dev/captchas/{id}");
        return JsonNode.Parse(await told.TextAsync())!["answer"]!.GetValue<string>();
    }
}
