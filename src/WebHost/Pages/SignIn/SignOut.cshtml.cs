using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Pages.SignIn;

/// <summary>Ends the session on the server as well as in the browser; only a form does, never a link.</summary>
internal sealed class SignOutModel(SignInDesk desk) : PageModel
{
    public bool SignedIn => User.IsSignedIn();

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.SignOutAsync(HttpContext);
        return Redirect("/deconnexion");
    }
}
