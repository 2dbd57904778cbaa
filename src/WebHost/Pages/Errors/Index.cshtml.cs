using System.Diagnostics;
using EfpConnect.WebHost.Security;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace EfpConnect.WebHost.Pages.Errors;

/// <summary>What people read instead of a failed answer. Reached again by the failed request, whatever its method and token.</summary>
[IgnoreAntiforgeryToken, AllowCrossSite, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IndexModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    internal ErrorText Text => ErrorText.Of(Status);

    /// <summary>How long to wait, as the answer's own header says.</summary>
    public string? Wait => int.TryParse(Response.Headers[HeaderNames.RetryAfter], out var seconds) ? ErrorText.Wait(TimeSpan.FromSeconds(seconds)) : null;

    /// <summary>What support needs to find the failure in the logs.</summary>
    public string? Reference => Status == StatusCodes.Status500InternalServerError
        ? Activity.Current?.TraceId.ToHexString() ?? HttpContext.TraceIdentifier
        : null;

    public IActionResult OnGet()
    {
        var asked = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null;
        return asked ? NotFound() : Page();
    }
}
