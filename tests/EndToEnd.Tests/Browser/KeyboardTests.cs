using EfpConnect.EndToEnd.Tests.Browser.Pages;

namespace EfpConnect.EndToEnd.Tests.Browser;

[Collection(InTheBrowser.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    private const string NameOfFocus = """
        () => {
          const focused = document.activeElement;
          return (focused.labels?.[0]?.firstChild.textContent ?? focused.getAttribute('aria-label') ?? focused.textContent).trim();
        }
        """;

    private const string FocusIsVisible = """
        () => {
          const style = getComputedStyle(document.activeElement);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
        }
        """;

    [Fact]
    public async Task The_first_step_of_sign_up_needs_no_mouse_and_shows_where_one_is()
    {
        await using var somebody = await chromium.VisitAsync();
        await somebody.GoAsync("/inscription/identifiant");

        Assert.Equal(
            ["Contenu", "Menu", "Pied de page", "EFP Connect", "Je m’identifie", "Je crée mon compte", "Accueil", "Aide", "Devenir responsable des accès", "Lire les courriels"],
            await WalkAsync(somebody, 10));
        Assert.Equal(["Identifiant (e-mail de connexion)"], await WalkAsync(somebody, 1));
        await somebody.Page.Keyboard.TypeAsync("clavier@lumiere.example");
        Assert.Equal(["Écouter le code de sécurité", "Obtenir un autre code", "Code de sécurité"], await WalkAsync(somebody, 3));
        await somebody.Page.Keyboard.TypeAsync(await new Captcha(somebody).AnswerAsync());
        Assert.Equal(["En savoir plus sur vos données et vos droits", "Précédent", "Suivant"], await WalkAsync(somebody, 3));
        await somebody.Page.Keyboard.PressAsync("Enter");

        await somebody.SeesAsync("Étape 2 sur 5", "clavier@lumiere.example");
    }

    [Fact]
    public async Task Enter_sends_the_form_instead_of_asking_for_another_code()
    {
        await using var somebody = await chromium.VisitAsync();
        await somebody.GoAsync("/inscription/identifiant");
        await somebody.TypeAsync("Identifiant (e-mail de connexion)", "entree@lumiere.example");
        await new Captcha(somebody).SolveAsync();

        await somebody.Page.Keyboard.PressAsync("Enter");

        await somebody.SeesAsync("Étape 2 sur 5");
    }

    /// <summary>The names of what « Tab » reaches next; an element with several stops inside, such as a player, counts once.</summary>
    private static async Task<IReadOnlyList<string>> WalkAsync(Visitor visitor, int elements)
    {
        var names = new List<string>();
        while (names.Count < elements)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            var name = (await visitor.Page.EvaluateAsync<string>(NameOfFocus)).Split('\n')[0];
            if (names.Count > 0 && name == names[^1]) continue;
            Assert.True(await visitor.Page.EvaluateAsync<bool>(FocusIsVisible), $"The focus on « {name} » cannot be seen.");
            names.Add(name);
        }

        return names;
    }
}
