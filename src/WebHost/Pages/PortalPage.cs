using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Pages;

/// <summary>A page that asks the grains something for whoever is in front of it.</summary>
internal abstract class PortalPage(IGrainFactory grains) : PageModel
{
    private const int MaxLength = 64;

    private OperationId _operation = OperationId.New();

    /// <summary>Shared by a double click, a refresh and a retry of one form; nobody else's form can bring the same.</summary>
    [BindProperty(Name = "operationId")]
    public OperationId OperationId
    {
        get => User.IsSignedIn() ? _operation.Part(User.Id().ToString()) : _operation;
        set => _operation = value.ToString().Length is > 0 and <= MaxLength ? value : OperationId.New();
    }

    protected IGrainFactory Grains => grains;

    protected UserId UserId => User.Id();
}
