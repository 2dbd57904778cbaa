using EfpConnect.Contracts;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>A page of one online service, for somebody who belongs to a company.</summary>
[Authorize]
internal abstract class ServicePage(IGrainFactory grains) : PortalPage(grains)
{
    [FromRoute(Name = "service")]
    public ServiceId ServiceId { get; set; }

    public OnlineService Service => ServiceCatalogue.Of(ServiceId);

    public UserView Me { get; private set; } = null!;

    public Attachment Company => Me.Attachment!;

    protected ICompanyGrain CompanyGrain => Grains.Company(Company.Siren);

    public sealed override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (ServiceId == default)
        {
            context.Result = NotFound();
        }
        else if (await Grains.User(UserId).ViewAsync() is { Attachment: not null } me)
        {
            Me = me;
            await next();
        }
        else
        {
            context.Result = Redirect("/mon-compte");
        }
    }
}
