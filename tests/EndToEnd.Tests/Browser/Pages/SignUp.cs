using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Browser.Pages;

/// <summary>« Je crée mon compte EFP Connect », a method a step.</summary>
internal sealed class SignUp(Visitor visitor, string email)
{
    public const string Password = "Trois-Pommes-Vertes-7";

    /// <summary>All five, for somebody whom his manager has invited: the address and the company are known.</summary>
    public async Task CompleteInvitedAsync(string firstName, string lastName)
    {
        await EnterIdentifierAsync();
        await EnterCodeAsync((await visitor.Portal.Mails.WaitAsync(email, "code de validation")).EmailCode);
        await ChoosePasswordAsync();
        await TellIdentityAsync("Monsieur", firstName, lastName);
        await AcceptTermsAsync();
    }

    public async Task EnterIdentifierAsync()
    {
        await visitor.TypeAsync("Identifiant (e-mail de connexion)", email);
        await new Captcha(visitor).SolveAsync();
        await visitor.PressAsync("Suivant");
        await visitor.SeesAsync("Étape 2 sur 5");
    }

    public async Task EnterCodeAsync(string code)
    {
        await visitor.TypeAsync("Code de validation", code);
        await visitor.PressAsync("Suivant");
    }

    public async Task ChoosePasswordAsync()
    {
        await visitor.SeesAsync("Étape 3 sur 5", "12 caractères minimum");
        await visitor.TypeAsync("Mot de passe", Password);
        await visitor.PressAsync("Suivant");
    }

    public async Task TellIdentityAsync(string title, string firstName, string lastName)
    {
        await visitor.SeesAsync("Étape 4 sur 5");
        await visitor.TickAsync(title);
        await visitor.Main.GetByLabel("Nom", new() { Exact = true }).FillAsync(lastName);
        await visitor.TypeAsync("Prénom", firstName);
        await visitor.PressAsync("Suivant");
    }

    public async Task ChooseCompanyAsync(string search, string name)
    {
        await visitor.SeesAsync("Étape 5 sur 5");
        await visitor.TypeAsync("Raison sociale, SIREN ou SIRET", search);
        await visitor.PressAsync("Rechercher");
        await visitor.TickAsync(name);
    }

    public async Task AcceptTermsAsync()
    {
        await visitor.SeesAsync("Étape 5 sur 5");
        await visitor.TickAsync("J’ai pris connaissance");
        await visitor.PressAsync("Créer mon compte");
        await visitor.IsAtAsync("Votre compte est créé");
    }
}
