using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Pages.ManagerCodes;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>« Demander l’accès » (S16, S17), with the place where a manager code is typed (S21).</summary>
internal sealed class AskModel(IGrainFactory grains, ICompanyDirectory directory) : ServicePage(grains), IChoosesPlaces
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(Name = nameof(Sirets)), MinLength(1, ErrorMessage = "Choisissez au moins un établissement.")]
    public Siret[] Sirets { get; set; } = [];

    [BindProperty]
    public string? Description { get; set; }

    public PlacesFound Found { get; private set; } = PlacesFound.Nothing;

    public Situation Situation { get; private set; } = Situation.Unknown;

    public string Address => $"/services/{ServiceId}/demande";

    public string SearchAddress => $"{Address}?handler=Search";

    public CodeForm CodeForm => new(Service, directory.ListPlaces(Company, Service));

    public Task OnGetAsync() => ReadAsync();

    public Task OnPostSearchAsync()
    {
        ModelState.Clear();
        return ReadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!ModelState.IsValid) return Page();

        var outcome = await CompanyGrain.SubmitAsync(OperationId, UserId, ServiceId, [.. Sirets], RequestText.Clean(Description));
        return outcome.Match(Sent, problem => this.Show(problem, FieldOf(problem)));
    }

    public Choice PlaceOf(Siret siret) => directory.Place(siret, Company, Service);

    /// <summary>To the one request, or back here, where they are all listed.</summary>
    private IActionResult Sent(ImmutableArray<RequestView> requests)
    {
        if (requests is [var only]) return RedirectToPage("FollowUp", new { service = ServiceId, id = only.Request.Id });

        this.Tell($"vos {requests.Length} demandes d’accès sont enregistrées");
        return Redirect(Address);
    }

    private async Task ReadAsync()
    {
        Found = directory.SearchPlaces(Company, Service, Query, Sirets);
        Situation = await Situation.ReadAsync(Grains, Me, ServiceId);
    }

    private static string? FieldOf(Problem problem) => problem switch
    {
        DescriptionTooLong => nameof(Description),
        TooManyRequests or RequesterIsManager => null,
        _ => nameof(Sirets),
    };
}
