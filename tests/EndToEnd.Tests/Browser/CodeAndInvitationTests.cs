using EfpConnect.EndToEnd.Tests.Browser.Pages;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>The guide, parts 3 and 4, by somebody who only sees the pages and reads the mails.</summary>
[Collection(InTheBrowser.Name)]
public sealed class CodeAndInvitationTests(Chromium chromium)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_code_makes_a_manager_whose_invitation_opens_an_access_without_any_request(bool javaScript)
    {
        await using var portal = await PortalProcess.StartAsync();
        await using var hugo = await chromium.VisitAsync(portal, javaScript);
        await using var karim = await chromium.VisitAsync(portal, javaScript);

        await RedeemCodeAsync(portal, hugo);
        await hugo.InviteAsync("karim.benali@horizon.example", "992 456 780 00020");
        await AcceptInvitationAsync(portal, karim, "karim.benali@horizon.example");

        await portal.Mails.WaitAsync(Cast.Hugo, "a accepté votre invitation");
        Assert.Empty(hugo.Complaints.All);
        Assert.Empty(karim.Complaints.All);
    }

    private static async Task RedeemCodeAsync(PortalProcess portal, Visitor hugo)
    {
        await hugo.SignInAsync(Cast.Hugo);
        await hugo.FollowAsync("Demander l’accès à EDOF");
        await hugo.SeesAsync("aucun responsable des accès à EDOF n’est identifié dans votre entreprise");

        await hugo.TypeAsync("Code responsable des accès", (await portal.Mails.WaitAsync(Cast.HorizonDirection, "code responsable")).ManagerCode);
        await hugo.Main.GetByLabel("Établissement (facultatif)").SelectOptionAsync(Cast.HorizonNantes);
        await hugo.TickAsync("Je m’engage à respecter");
        await hugo.PressAsync("Utiliser ce code");

        await hugo.IsAtAsync("Vous êtes responsable des accès à EDOF");
        await hugo.SeesAsync("SIRET 992 456 780 00012");
        await portal.Mails.WaitAsync(Cast.Hugo, "Vous êtes responsable des accès à EDOF");
    }

    private static async Task AcceptInvitationAsync(PortalProcess portal, Visitor invited, string email)
    {
        var mail = await portal.Mails.WaitAsync(email, "vous invite à rejoindre Horizon Compétences");
        await invited.GoAsync(mail.Link());
        await invited.FollowAsync("Je crée mon compte EFP Connect");
        await new SignUp(invited, email).CompleteInvitedAsync("Karim", "Benali");

        await invited.SeesAsync("vous n’avez aucune demande à faire");
        await invited.GoAsync("/services/edof/demande");
        await invited.SeesAsync("vous avez accès à EDOF", "SIRET 992 456 780 00020");
    }
}
