using System.ComponentModel.DataAnnotations;
using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>One request in front of a manager: accept it with roles, or refuse it with a reason.</summary>
internal sealed class DecideModel(IGrainFactory grains, ICompanyDirectory directory) : SpacePage(grains), IChoosesRoles
{
    [FromRoute]
    public string Id { get; set; } = "";

    public RequestView View { get; private set; } = null!;

    public AccessRequest Asked => View.Request;

    public Choice Place => directory.Place(Asked.Siret, Company, Service);

    public Role[] Roles { get; private set; } = [];

    public string? Reason { get; private set; }

    public void OnGet() => Roles = [Service.DefaultRole];

    public async Task<IActionResult> OnPostApproveAsync([FromForm(Name = nameof(Roles)), MinLength(1, ErrorMessage = RoleChoices.NoneChosen)] Role[] roles)
    {
        Roles = roles;
        return ModelState.IsValid
            ? await AnswerAsync(await CompanyGrain.ApproveAsync(OperationId, UserId, Id, [.. roles]), "demande acceptée")
            : Page();
    }

    public async Task<IActionResult> OnPostRefuseAsync(string? reason)
    {
        (Reason, Roles) = (reason, [Service.DefaultRole]);
        return await AnswerAsync(await CompanyGrain.RefuseAsync(OperationId, UserId, Id, RequestText.Clean(reason)), "demande refusée");
    }

    protected override async Task<IActionResult?> FindAsync()
    {
        var found = await CompanyGrain.RequestAsync(UserId, Id);
        if (!found.Succeeded) return NotFound();

        View = found.Value;
        return Asked.Service == Service.Id ? null : RedirectToPage(new { service = Asked.Service, id = Id });
    }

    private async Task<IActionResult> AnswerAsync(Outcome<RequestView> outcome, string result)
    {
        if (outcome.Succeeded)
        {
            this.Tell(result, Asked.Requester.Id == UserId ? "Les autres responsables des accès en sont informés." : $"Un e-mail en informe {Asked.Requester.FullName()}.");
            return RedirectToPage("Index", new { service = Service.Id });
        }

        await FindAsync();
        return this.Show(outcome.Problem, FieldOf(outcome.Problem));
    }

    private static string? FieldOf(Problem problem) => problem switch
    {
        RefusalReasonInvalid => nameof(Reason),
        RolesInvalid => nameof(Roles),
        _ => null,
    };
}
