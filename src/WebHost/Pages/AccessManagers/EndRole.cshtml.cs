using EfpConnect.Domain.AccessManagers;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Asks before the role of a manager ends: another’s, or the reader’s own (rules §7).</summary>
internal sealed class EndRoleModel(IGrainFactory grains) : MemberPage(grains)
{
    /// <summary>Nobody else has accepted the charter: the reader stays, and is told what to do first.</summary>
    public bool IsLast { get; private set; }

    private AccessManager? Role { get; set; }

    public IActionResult OnGet() => Role is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await CompanyGrain.EndManagerRoleAsync(OperationId, UserId, MemberId, Service.Id);
        return outcome.Match(_ => IsMyself ? Leave() : BackToMember("rôle de responsable retiré", $"Un e-mail en informe {MemberName}."), problem => this.Show(problem));
    }

    protected override async Task<IActionResult?> FindAsync()
    {
        if (await base.FindAsync() is { } missing) return missing;

        var managers = await CompanyGrain.ManagersAsync(UserId, Service.Id);
        if (!managers.Succeeded) return null;

        Role = managers.Value.FirstOrDefault(manager => manager.Is(MemberId, Service.Id));
        IsLast = IsMyself && !managers.Value.Any(manager => manager.IsEffective && manager.Person.Id != UserId);
        return null;
    }

    private RedirectToPageResult Leave()
    {
        this.Tell("vous avez quitté le rôle de responsable des accès", $"Les autres responsables des accès à {Service.ShortName} en sont prévenus.");
        return RedirectToPage("/Account/Home");
    }
}
