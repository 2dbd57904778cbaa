using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Pages;

/// <summary>A page that asks the grains something for whoever is in front of it.</summary>
internal abstract class PortalPage(IGrainFactory grains) : PageModel
{
    private OperationId _operation = OperationId.New();

    /// <summary>Shared by a double click, a refresh and a retry of one form; a fresh one when the form brings none.</summary>
    [BindProperty(Name = "operationId")]
    public OperationId OperationId
    {
        get => _operation;
        set => _operation = value == default ? OperationId.New() : value;
    }

    protected IGrainFactory Grains => grains;

    protected UserId UserId => User.Id();
}
