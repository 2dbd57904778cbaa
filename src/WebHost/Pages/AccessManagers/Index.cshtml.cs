using System.Collections.Immutable;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>The requests made to the managers of a company; those that wait for an answer first.</summary>
internal sealed class IndexModel(IGrainFactory grains, ICompanyDirectory directory) : SpacePage(grains)
{
    private const string All = "all";

    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; } = nameof(RequestStatus.Pending);

    /// <summary>Where the links of mails lead: straight to one request.</summary>
    [FromQuery(Name = "demande")]
    public string? RequestId { get; set; }

    public ImmutableArray<RequestView> Requests { get; private set; } = [];

    public static IReadOnlyList<Choice> Statuses { get; } =
    [
        .. Enum.GetValues<RequestStatus>().Select(status => new Choice($"{status}", RequestStatusText.Of(status).Name)),
        new(All, "Toutes les demandes"),
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        if (RequestId is not null) return RedirectToPage("Decide", new { id = RequestId });

        var found = await CompanyGrain.RequestsAsync(UserId, Service.Id, Wanted());
        Requests = found.Succeeded ? found.Value : [];
        return Page();
    }

    public Choice PlaceOf(Siret siret) => directory.Place(siret, Company, Service);

    private RequestStatus? Wanted() =>
        Enum.TryParse<RequestStatus>(Status, ignoreCase: true, out var status) ? status
        : Status == All ? null
        : RequestStatus.Pending;
}
