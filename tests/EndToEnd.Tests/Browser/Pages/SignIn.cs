using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Browser.Pages;

internal static class SignIn
{
    /// <summary>As one of the <see cref="Cast"/>, or with a password of one's own.</summary>
    public static async Task SignInAsync(this Visitor visitor, string email, string password = Cast.Password)
    {
        await visitor.GoAsync("/connexion");
        await visitor.FillSignInAsync(email, password);
        await visitor.PressAsync("Je m’identifie avec EFP CONNECT");
        await visitor.SeesAsync("Mes services");
    }

    public static async Task FillSignInAsync(this Visitor visitor, string email, string password)
    {
        await visitor.TypeAsync("Identifiant", email);
        await visitor.TypeAsync("Mot de passe", password);
        await new Captcha(visitor).SolveAsync();
    }

    public static Task SignOutAsync(this Visitor visitor) => visitor.LeadOnAsync(visitor.Page.GetByText("Se déconnecter"));
}
