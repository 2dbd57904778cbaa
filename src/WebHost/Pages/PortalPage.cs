using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Acts;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Pages;

/// <summary>A page that asks the grains something for whoever is in front of it.</summary>
internal abstract class PortalPage(IGrainFactory grains) : PageModel
{
    private OperationId? _operation;

    [BindProperty(Name = PostedAct.IdField)]
    public string? PostedOperation { get; set; }

    /// <summary>Shared by a double click, a refresh and a retry of one form; no other form and nobody else's can bring the same.</summary>
    protected OperationId OperationId =>
        _operation ??= HttpContext.RequestServices.GetRequiredService<PostedAct>().OperationOf(HttpContext, PostedOperation);

    protected IGrainFactory Grains => grains;

    protected UserId UserId => User.Id();
}
