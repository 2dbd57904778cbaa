using System.Globalization;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser.Pages;

/// <summary>Asking for access to EDOF, and what became of it.</summary>
internal sealed class Requesting(Visitor visitor)
{
    public ILocator Resend => visitor.Main.GetByRole(AriaRole.Button, new() { Name = "Relancer ma demande" });

    /// <summary>When « Un e-mail a été envoyé », to the second.</summary>
    public Task<DateTimeOffset> SentAtAsync() => MomentAsync(visitor.Main.Locator("p", new() { HasText = "Un e-mail a été envoyé" }));

    /// <summary>From when on « Relancer ma demande » is offered, as shown: to the minute, rounded up.</summary>
    public Task<DateTimeOffset> ResendFromAsync() => MomentAsync(visitor.Main.Locator("p", new() { HasText = "sera possible à partir du" }));

    public async Task AskAsync(string place, string description)
    {
        await visitor.TickAsync(place);
        await visitor.TypeAsync("Vous pouvez ajouter une description", description);
        await visitor.PressAsync("Demander l’accès");
    }

    private static async Task<DateTimeOffset> MomentAsync(ILocator sentence) => DateTimeOffset.Parse(
        (await sentence.Locator("time").GetAttributeAsync("datetime"))!, CultureInfo.InvariantCulture);
}
