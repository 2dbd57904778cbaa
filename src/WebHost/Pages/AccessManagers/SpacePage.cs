using EfpConnect.Contracts;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>A page for access managers. The grains check again, in the turn that decides.</summary>
[Authorize]
internal abstract class SpacePage(IGrainFactory grains) : PortalPage(grains)
{
    [FromQuery(Name = "service")]
    public ServiceId? AskedService { get; set; }

    public ManagerSpace Space { get; private set; } = null!;

    public OnlineService Service => Space.Service;

    public Attachment Company => Space.Company;

    protected ICompanyGrain CompanyGrain => Grains.Company(Company.Siren);

    public sealed override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        context.Result = await EnterAsync() ?? await FindAsync();
        if (context.Result is null) await next();
    }

    /// <summary>Reads what the page is about, before any handler; a result instead of it when that cannot be shown.</summary>
    protected virtual Task<IActionResult?> FindAsync() => Task.FromResult<IActionResult?>(null);

    private async Task<IActionResult?> EnterAsync()
    {
        if (await Grains.User(UserId).ViewAsync() is not { Attachment: { } company } me) return NotManager();

        var roles = await Grains.Company(company.Siren).RolesOfAsync(UserId);
        if (await ManagerSpace.EnterAsync(Grains, me, roles, AskedService) is { } space)
        {
            Space = space;
            return null;
        }

        var appointed = roles.FirstOrDefault(role => !role.IsEffective && (AskedService is null || AskedService == role.Service));
        return appointed is null ? NotManager() : RedirectToPage("Charter", new { service = appointed.Service });
    }

    private ViewResult NotManager() => new()
    {
        ViewName = "/Pages/AccessManagers/NotManager.cshtml",
        StatusCode = StatusCodes.Status403Forbidden,
        ViewData = ViewData,
        TempData = TempData,
    };
}
