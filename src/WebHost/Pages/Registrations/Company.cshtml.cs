using EfpConnect.CompanyDirectory;
using EfpConnect.Domain;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Step 5: the company (SIREN) and the terms of use (S10, S11). A company that invited the address is imposed (rules §9 a).</summary>
internal sealed class CompanyModel(IGrainFactory grains, RegistrationDesk desk, ICompanyDirectory directory, IOptions<RegistrationPolicy> policy)
    : DraftPage(grains, desk, RegistrationStep.Company)
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Query { get; set; }

    [BindProperty]
    public string? Siren { get; set; }

    [BindProperty]
    public bool Terms { get; set; }

    /// <summary>The version that was shown when the box was ticked.</summary>
    [BindProperty]
    public string? TermsVersion { get; set; }

    public string CurrentTerms => policy.Value.TermsVersion;

    public Company? Inviting { get; private set; }

    /// <summary>Null when nothing was searched.</summary>
    public IReadOnlyList<Company>? Found { get; private set; }

    public bool Taken { get; private set; }

    public bool CanComplete => Inviting is not null || Found is { Count: > 0 };

    public IEnumerable<Choice> Choices => Found!.Select(CompanyChoices.Of);

    public string Previous => Destination.Through(RegistrationSteps.Identity);

    public string SignInLink => Destination.Through(SignInAddress.Path);

    /// <summary>What a new search must not forget.</summary>
    public IEnumerable<KeyValuePair<string, string>> Kept => Destination.Parts;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Inviting = Draft.InvitedBy is { } siren ? directory.Find(siren) : null;
        Found = string.IsNullOrWhiteSpace(Query) ? null : directory.Search(Query);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var siren = Inviting?.Siren ?? ReadSiren();
        if (!Terms) ModelState.AddModelError(nameof(Terms), "Acceptez les conditions générales d’utilisation pour créer votre compte.");
        if (!ModelState.IsValid) return Page();

        var completed = await Desk.CompleteAsync(HttpContext, DraftId, OperationId, siren, TermsVersion ?? "");
        Taken = completed.Problem is EmailTaken;
        return Follow(completed.Problem, RegistrationSteps.Confirmation, FieldOf(completed.Problem));
    }

    /// <summary>The second half of a double click, or a form sent again because its answer was lost, ends where the first one does.</summary>
    protected override async Task<string> WhereOnceEndedAsync()
    {
        if (!HttpMethods.IsPost(Request.Method)) return RegistrationSteps.Ended;

        _ = Domain.Identifiers.Siren.TryParse(Siren, null, out var siren);
        var again = await Desk.CompleteAsync(HttpContext, DraftId, OperationId, siren, TermsVersion ?? "");
        return again.Succeeded ? RegistrationSteps.Confirmation : RegistrationSteps.Ended;
    }

    private Siren ReadSiren()
    {
        if (!Domain.Identifiers.Siren.TryParse(Siren, null, out var siren)) ModelState.AddModelError(nameof(Siren), "Choisissez votre entreprise dans la liste.");
        return siren;
    }

    private static string? FieldOf(Problem? problem) => problem switch
    {
        CompanyUnknown or CompanyClosed => nameof(Siren),
        TermsOutdated => nameof(Terms),
        _ => null,
    };
}
