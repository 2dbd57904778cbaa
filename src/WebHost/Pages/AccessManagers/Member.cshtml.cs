using System.ComponentModel.DataAnnotations;
using EfpConnect.CompanyDirectory;
using EfpConnect.Domain;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>What one user may do, and the form that grants him an access or changes its roles (S23, S29 b).</summary>
internal sealed class MemberModel(IGrainFactory grains, ICompanyDirectory directory) : MemberPage(grains), IChoosesPlace, IChoosesRoles
{
    public Siret? Siret { get; private set; }

    public Role[] Roles { get; private set; } = [];

    public IReadOnlyList<Choice>? Places => directory.ListPlaces(Company, Service);

    public bool PlaceIsOptional => false;

    /// <summary>His role of manager for the service, if he has it or was appointed.</summary>
    public AccessManager? ManagerRole { get; private set; }

    public string EndOfRole => Space.Address($"/utilisateurs/{MemberId}/fin-de-role");

    public IEnumerable<Habilitation> Held => Member.Habilitations.Where(held => held.Service == Service.Id);

    public IEnumerable<Habilitation> HeldElsewhere => Member.Habilitations.Where(held => held.Service != Service.Id);

    /// <param name="siret">The establishment whose roles are to be changed, if any.</param>
    public void OnGet(Siret? siret)
    {
        Siret = siret;
        Roles = Held.FirstOrDefault(held => held.Siret == siret)?.Roles.ToArray() ?? [Service.DefaultRole];
    }

    public async Task<IActionResult> OnPostAsync(
        [Required(ErrorMessage = "Choisissez un établissement.")] Siret? siret,
        [FromForm(Name = nameof(Roles)), MinLength(1, ErrorMessage = RoleChoices.NoneChosen)] Role[] roles)
    {
        (Siret, Roles) = (siret, roles);
        if (!ModelState.IsValid || siret is not { } place) return Page();

        var result = Held.Any(held => held.Siret == place && !held.HasRoles(roles)) ? "rôles changés" : "accès attribué";
        var outcome = await CompanyGrain.GrantAsync(OperationId, UserId, MemberId, Service.Id, place, [.. roles]);
        return outcome.Match(_ => BackToMember(result, WhenItOpens(place)), problem => this.Show(problem, FieldOf(problem)));
    }

    public Choice PlaceOf(Habilitation held) => directory.Place(held.Siret, Company, ServiceCatalogue.Of(held.Service));

    protected override async Task<IActionResult?> FindAsync()
    {
        if (await base.FindAsync() is { } missing) return missing;

        var managers = await CompanyGrain.ManagersAsync(UserId, Service.Id);
        ManagerRole = managers.Succeeded ? managers.Value.FirstOrDefault(manager => manager.Is(MemberId, Service.Id)) : null;
        return null;
    }

    private string? WhenItOpens(Siret place) =>
        Service.NeedsReferencing && directory.Find(place)?.IsReferencedFor(Service.Id) == false
            ? $"Établissement non référencé à {Service.ShortName}\u00a0: l’accès sera effectif après référencement."
            : null;

    private static string? FieldOf(Problem problem) => problem switch
    {
        RolesInvalid => nameof(Roles),
        SiretUnknown or SiretOfOtherCompany or EstablishmentClosed => nameof(Siret),
        _ => null,
    };
}
