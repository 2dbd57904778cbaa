using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages;

/// <summary>A page on the way to somewhere: each link and form of it keeps the destination.</summary>
internal abstract class JourneyPage(IGrainFactory grains) : PortalPage(grains)
{
    [BindProperty(Name = Destination.ReturnName, SupportsGet = true)]
    public string? AskedReturn { get; set; }

    [BindProperty(Name = Destination.ServiceName, SupportsGet = true)]
    public string? AskedService { get; set; }

    public Destination Destination => Destination.Of(AskedReturn, AskedService);

    protected IActionResult GoTo(string path) => Redirect(Destination.Through(path));
}
