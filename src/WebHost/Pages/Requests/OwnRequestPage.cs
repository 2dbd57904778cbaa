using EfpConnect.Contracts;
using EfpConnect.Domain.Requests;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>A page about one request of whoever is signed in.</summary>
internal abstract class OwnRequestPage(IGrainFactory grains) : ServicePage(grains)
{
    [FromRoute]
    public string Id { get; set; } = "";

    public RequestView View { get; private set; } = null!;

    public AccessRequest Asked => View.Request;

    /// <summary>False when there is no such request, or it is somebody else’s.</summary>
    protected virtual async Task<bool> ReadAsync()
    {
        var found = await CompanyGrain.RequestAsync(UserId, Id);
        if (!found.Succeeded) return false;

        View = found.Value;
        return Asked.Requester.Id == UserId && Asked.Service == ServiceId;
    }
}
