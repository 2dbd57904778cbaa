using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Asks before somebody is named manager (S28).</summary>
internal sealed class AppointModel(IGrainFactory grains) : MemberPage(grains)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await CompanyGrain.AppointAsync(OperationId, UserId, MemberId, Service.Id);
        return outcome.Match(
            _ => BackToMember("responsable des accès nommé", $"Un e-mail en informe {MemberName}, qui doit encore accepter la charte."),
            problem => this.Show(problem));
    }
}
