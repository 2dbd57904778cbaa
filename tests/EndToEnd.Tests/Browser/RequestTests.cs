using EfpConnect.EndToEnd.Tests.Browser.Pages;
using EfpConnect.Processes;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>The guide, parts 1 and 2, by somebody who only sees the pages and reads the mails.</summary>
[Collection(InTheBrowser.Name)]
public sealed class RequestTests(Chromium chromium)
{
    private const string Nadia = "nadia.morel@lumiere.example";

    [Theory, InlineData(true), InlineData(false), Trait("Rule", "§6 Relance")]
    public async Task Somebody_new_signs_up_asks_for_access_asks_again_after_thirty_days_and_gets_it(bool javaScript)
    {
        await using var portal = await PortalProcess.StartAsync();
        await using var claire = await chromium.VisitAsync(portal, javaScript);
        await using var nadia = await chromium.VisitAsync(portal, javaScript);

        await MakeThreeManagersAsync(portal, claire);
        await SignUpAsync(portal, nadia);
        await AskAsync(portal, nadia);
        await AskAgainAfterThirtyDaysAsync(portal, nadia);
        await GetAccessAsync(portal, claire, nadia);

        Assert.Empty(nadia.Complaints.All);
        Assert.Empty(claire.Complaints.All);
    }

    private async Task MakeThreeManagersAsync(PortalProcess portal, Visitor claire)
    {
        await claire.SignInAsync(Cast.Claire);
        await claire.AppointAsync("M. Paul Durand");
        await portal.Mails.WaitAsync(Cast.Paul, "Vous devenez responsable des accès");

        await using var paul = await chromium.VisitAsync(portal);
        await paul.SignInAsync(Cast.Paul);
        await paul.AcceptCharterAsync();
    }

    private static async Task SignUpAsync(PortalProcess portal, Visitor nadia)
    {
        var steps = new SignUp(nadia, Nadia);
        await nadia.GoAsync("/connexion?service=edof");
        await nadia.FollowAsync("Je crée mon compte EFP Connect");
        await nadia.FollowAsync("Commencer");
        await steps.EnterIdentifierAsync();

        var code = (await portal.Mails.WaitAsync(Nadia, "code de validation")).EmailCode;
        await steps.EnterCodeAsync(AnotherThan(code));
        await nadia.SeesAsync("Code incorrect. Il vous reste 4 essais.");
        await steps.EnterCodeAsync(AnotherThan(code));
        await nadia.SeesAsync("Code incorrect. Il vous reste 3 essais.");
        await steps.EnterCodeAsync(code);

        await steps.ChoosePasswordAsync();
        await steps.TellIdentityAsync("Madame", "Nadia", "Morel");
        await steps.ChooseCompanyAsync("991 203 456", "Académie Lumière Formation");
        await steps.AcceptTermsAsync();
        await nadia.SeesAsync("À ce stade, vous n’avez pas encore accès à EDOF.");
    }

    private static async Task AskAsync(PortalProcess portal, Visitor nadia)
    {
        await nadia.FollowAsync("Demander l’accès à EDOF");
        await nadia.SeesAsync(
            "Vous n’avez pas accès au service numérique Espace des organismes de formation.",
            "Vous souhaitez demander un accès au service numérique Espace des organismes de formation ?",
            "Veuillez remplir les champs ci-dessous afin de faire une demande d’accès qui sera transmise au responsable des accès en charge de gérer les habilitations pour votre organisation.",
            "Raison sociale ou SIRET *",
            "Vous avez reçu un code responsable des accès par e-mail ou courrier postal ?",
            "Pour accéder au service numérique, veuillez saisir le code responsable des accès.",
            "En saisissant ce code, vous aurez accès au service numérique et deviendrez également responsable des accès, chargé de gérer les habilitations pour votre entreprise");
        await Assertions.Expect(nadia.Main.GetByPlaceholder("- Rechercher -")).ToBeVisibleAsync();

        await new Requesting(nadia).AskAsync("991 203 456 00017", "Je gérerai le catalogue & les sessions <b>de Lyon</b>.");

        foreach (var manager in new[] { Cast.Claire, Cast.Marc, Cast.Paul })
        {
            var mail = await portal.Mails.WaitAsync(manager, "Demande d’accès à EDOF : Madame Nadia Morel");
            Assert.Contains("Je gérerai le catalogue & les sessions <b>de Lyon</b>.", mail.Text, StringComparison.Ordinal);
        }

        await portal.Mails.WaitAsync(Nadia, "Votre demande d’accès à EDOF a été envoyée");
    }

    private static async Task AskAgainAfterThirtyDaysAsync(PortalProcess portal, Visitor nadia)
    {
        var request = new Requesting(nadia);
        var sentAt = await request.SentAtAsync();
        var from = await request.ResendFromAsync();
        await nadia.SeesAsync(
            "Vous n’avez pas encore accès au service numérique EDOF.",
            $"Un e-mail a été envoyé à votre Responsable des accès, le {Paris.Of(sentAt):dd'/'MM'/'yyyy à HH'h'mm} :",
            "Dès que celui-ci aura validé votre accès, vous recevrez un e-mail vous invitant à vous connecter sur ce site pour y effectuer vos démarches.",
            "Retourner à l’accueil",
            "*Vous pourrez relancer la demande dans 30 jours.");
        Assert.InRange(Paris.Of(from) - Paris.Of(sentAt).AddDays(30), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        await Assertions.Expect(request.Resend).Not.ToBeVisibleAsync();
        var address = nadia.Page.Url;

        await portal.RestartAsync(from - Paris.Now - TimeSpan.FromMinutes(3));
        await ComeBackAsync(nadia, address);
        await nadia.SeesAsync("*Vous pourrez relancer la demande aujourd’hui.");
        await Assertions.Expect(request.Resend).Not.ToBeVisibleAsync();

        await portal.RestartAsync(from - Paris.Now);
        await ComeBackAsync(nadia, address);
        await nadia.PressAsync("Relancer ma demande");

        await nadia.SeesAsync("Relancée le");
        await Assertions.Expect(request.Resend).Not.ToBeVisibleAsync();
        foreach (var manager in new[] { Cast.Claire, Cast.Marc, Cast.Paul })
        {
            await portal.Mails.WaitAsync(manager, "Relance : Madame Nadia Morel attend votre réponse pour EDOF");
        }
    }

    private static async Task GetAccessAsync(PortalProcess portal, Visitor claire, Visitor nadia)
    {
        await claire.SignInAsync(Cast.Claire);
        await claire.AcceptRequestAsync("Mme Nadia Morel");
        await portal.Mails.WaitAsync(Nadia, "Votre accès à EDOF est ouvert");

        await nadia.GoAsync("/services/edof/demande");
        await nadia.SeesAsync("vous avez accès à EDOF", "SIRET 991 203 456 00017");
    }

    private static async Task ComeBackAsync(Visitor visitor, string address)
    {
        await visitor.SignInAsync(Nadia, SignUp.Password);
        await visitor.GoAsync(address);
    }

    private static string AnotherThan(string code) => code[^1] == '0' ? $"{code[..^1]}1" : $"{code[..^1]}0";
}
