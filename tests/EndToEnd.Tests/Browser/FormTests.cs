using EfpConnect.EndToEnd.Tests.Browser.Pages;
using EfpConnect.Processes;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

[Collection(InTheBrowser.Name)]
public sealed class FormTests(Chromium chromium)
{
    [Theory]
    [InlineData("/connexion", "Je m’identifie avec EFP CONNECT", "Erreur – Je m’identifie – EFP Connect")]
    [InlineData("/inscription/identifiant", "Suivant", "Erreur – Votre identifiant – Création de compte – EFP Connect")]
    public async Task A_form_sent_empty_comes_back_with_an_error_in_its_title(string address, string button, string title)
    {
        await using var somebody = await chromium.VisitAsync();
        await somebody.GoAsync(address);

        await somebody.PressAsync(button);

        await Assertions.Expect(somebody.Page).ToHaveTitleAsync(title);
        await Assertions.Expect(somebody.Main.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_request_without_establishment_leads_from_its_error_to_the_first_one()
    {
        await using var paul = await chromium.VisitAsync();
        await paul.SignInAsync(Cast.Paul);
        await paul.GoAsync("/services/edof/demande");

        await paul.PressAsync("Demander l’accès");
        await paul.Main.GetByRole(AriaRole.Alert).GetByText("Choisissez au moins un établissement.").ClickAsync();

        await Assertions.Expect(paul.Page).ToHaveTitleAsync("Erreur – Demander l’accès à EDOF – EFP Connect");
        await Assertions.Expect(paul.Main.GetByLabel("991 203 456 00017")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_told_alike()
    {
        await using var somebody = await chromium.VisitAsync();

        foreach (var email in new[] { Cast.Sophie, "personne@lumiere.example" })
        {
            await somebody.GoAsync("/connexion");
            await somebody.FillSignInAsync(email, "Pas-Le-Bon-Mot-2026!");
            await somebody.PressAsync("Je m’identifie avec EFP CONNECT");
            await Assertions.Expect(somebody.Main.GetByRole(AriaRole.Alert)).ToContainTextAsync("Identifiant/mot de passe incorrect");
        }
    }
}
