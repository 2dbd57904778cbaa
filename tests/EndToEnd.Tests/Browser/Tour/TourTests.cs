using EfpConnect.EndToEnd.Tests.Browser.Pages;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Browser.Tour;

/// <summary>Every page that people meet, looked at on a phone and on a desk.</summary>
[Collection(InTheBrowser.Name), Trait("Category", "Tour")]
public sealed class TourTests(Chromium chromium)
{
    [Fact]
    public async Task Pages_for_everybody_fit_and_keep_their_promises()
    {
        await using var somebody = await chromium.VisitAsync();
        var guide = new Guide(somebody);

        await guide.ShowAsync("accueil-public", "/");
        await guide.ShowAsync("connexion", "/connexion");
        await guide.ShowAsync("mot-de-passe-oublie", "/mot-de-passe-oublie");
        await guide.ShowAsync("aide", "/aide");
        await guide.ShowAsync("charte-responsable", "/charte-responsable");
        await guide.ShowAsync("cgu", "/cgu");
        await guide.ShowAsync("donnees-personnelles", "/donnees-personnelles");
        await guide.ShowAsync("cookies", "/cookies");
        await guide.ShowAsync("mentions-legales", "/mentions-legales");
        await guide.ShowAsync("accessibilite", "/accessibilite");
        await guide.ShowAsync("plan-du-site", "/plan-du-site");
        await guide.ShowAsync("invitation", "/invitations/inconnue");
        await guide.ShowAsync("page-introuvable", "/rien-ici");
        await guide.ShowAsync("courriels", "/dev/courriels");
    }

    [Fact]
    public async Task The_steps_of_sign_up_fit_and_keep_their_promises()
    {
        const string email = "visite@lumiere.example";
        await using var somebody = await chromium.VisitAsync();
        var guide = new Guide(somebody);
        var steps = new SignUp(somebody, email);

        await guide.ShowAsync("inscription", "/inscription");
        await guide.ShowAsync("inscription-1-identifiant", "/inscription/identifiant");
        await steps.EnterIdentifierAsync();
        await guide.StopAsync("inscription-2-code");
        await steps.EnterCodeAsync("00000000");
        await guide.StopAsync("inscription-2-code-incorrect");
        await steps.EnterCodeAsync((await somebody.Portal.Mails.WaitAsync(email, "code de validation")).EmailCode);
        await guide.StopAsync("inscription-3-mot-de-passe");
        await steps.ChoosePasswordAsync();
        await guide.StopAsync("inscription-4-identite");
        await steps.TellIdentityAsync("Madame", "Vera", "Visite");
        await guide.StopAsync("inscription-5-entreprise");
        await steps.ChooseCompanyAsync("lumière", "Académie Lumière Formation");
        await guide.StopAsync("inscription-5-entreprises-trouvees");
        await steps.AcceptTermsAsync();
        await guide.StopAsync("inscription-confirmation");
    }

    [Fact]
    public async Task Pages_of_somebody_who_asks_fit_and_keep_their_promises()
    {
        await using var sophie = await chromium.VisitAsync();
        var guide = new Guide(sophie);

        await sophie.SignInAsync(Cast.Sophie);
        await guide.StopAsync("mes-services");
        await sophie.FollowAsync("Demander l’accès à EDOF");
        await guide.StopAsync("demande");
        await sophie.PressAsync("Demander l’accès");
        await guide.StopAsync("demande-erreur");
        await sophie.LeadOnAsync(sophie.Main.GetByText("Suivre la demande"));
        await guide.StopAsync("suivi");
        await sophie.FollowAsync("Annuler ma demande");
        await guide.StopAsync("annuler");
        await guide.ShowAsync("mon-compte", "/mon-compte");
        await guide.ShowAsync("pas-responsable", "/entreprise/acces");
        await guide.ShowAsync("deconnexion", "/deconnexion");
    }

    [Fact]
    public async Task Pages_of_a_manager_fit_and_keep_their_promises()
    {
        await using var marc = await chromium.VisitAsync();
        var guide = new Guide(marc);

        await marc.SignInAsync(Cast.Marc);
        await guide.StopAsync("mes-services-responsable");
        await marc.EnterManagerSpaceAsync();
        await guide.StopAsync("gerer-demandes");
        await marc.LeadOnAsync(marc.Main.GetByText("Répondre").First);
        await guide.StopAsync("gerer-repondre");
        await marc.PressAsync("Refuser la demande");
        await guide.StopAsync("gerer-refus-sans-motif");
        await guide.ShowAsync("gerer-utilisateurs", "/entreprise/acces/utilisateurs");
        await marc.FollowAsync("Gérer les accès de Mme Claire Martin");
        await guide.StopAsync("gerer-utilisateur");
        await marc.LeadOnAsync(marc.Main.GetByText("Retirer").First);
        await guide.StopAsync("gerer-retirer");
        await guide.ShowAsync("gerer-invitations", "/entreprise/acces/invitations");
        await guide.ShowAsync("gerer-inviter", "/entreprise/acces/invitations/nouvelle");
        await guide.ShowAsync("gerer-responsables", "/entreprise/acces/responsables");
        await guide.ShowAsync("gerer-journal", "/entreprise/acces/journal");
        await guide.ShowAsync("demande-responsable", "/services/edof/demande");
    }
}
