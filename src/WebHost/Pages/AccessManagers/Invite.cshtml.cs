using System.ComponentModel.DataAnnotations;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Time;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Invites somebody by his address (S29 c), perhaps as a manager. The answer never tells whether he has an account.</summary>
internal sealed class InviteModel(IGrainFactory grains, ICompanyDirectory directory) : SpacePage(grains), IChoosesPlaces, IChoosesRoles
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty]
    public Siret[] Sirets { get; set; } = [];

    [BindProperty(Name = nameof(Roles)), MinLength(1, ErrorMessage = RoleChoices.NoneChosen)]
    public Role[] Roles { get; set; } = [];

    [BindProperty]
    public bool Appoint { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    /// <summary>« Inviter quand même », asked only for an address that looks shared or disposable.</summary>
    [BindProperty]
    public bool AcceptDoubt { get; set; }

    public AddressDoubt Doubt { get; private set; }

    public string Address => Space.Address("/invitations/nouvelle");

    public string SearchAddress => Space.Address("/invitations/nouvelle", "handler=Search");

    public PlacesFound Found => directory.SearchPlaces(Company, Service, Query, Sirets);

    public void OnGet() => Roles = [Service.DefaultRole];

    public void OnPostSearch() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!EmailAddress.TryParse(Email, null, out var address)) return this.Show(new EmailInvalid(), nameof(Email));
        if (!ModelState.IsValid) return Page();

        Doubt = AcceptDoubt ? AddressDoubt.None : DoubtfulAddress.Of(address);
        if (Doubt is not AddressDoubt.None) return Page();

        var outcome = await CompanyGrain.InviteAsync(
            OperationId, UserId, address, [.. Sirets.Select(siret => new InvitedAccess(Service.Id, siret, [.. Roles]))],
            Appoint ? [Service.Id] : [], RequestText.Clean(Note));
        return outcome.Match(Invited, problem => this.Show(problem, FieldOf(problem)));
    }

    private IActionResult Invited(InvitationView sent)
    {
        var (email, until) = (sent.Invitation.Email, ParisTime.DateAndHour(sent.Invitation.ExpiresAt));
        if (sent.Status is InvitationStatus.Accepted) this.Tell("accès attribué", $"{email} fait déjà partie de votre entreprise\u00a0: ce que vous proposez lui est attribué.");
        else this.Tell("invitation envoyée", $"L’invitation de {email} est valable jusqu’au {until}.");
        return RedirectToPage("Invitations", new { service = Service.Id });
    }

    private static string? FieldOf(Problem problem) => problem switch
    {
        RolesInvalid => nameof(Roles),
        DescriptionTooLong => nameof(Note),
        InvitationEmpty or SiretUnknown or SiretOfOtherCompany or EstablishmentClosed => nameof(Sirets),
        _ => null,
    };
}
