using EfpConnect.Domain.Services;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.SignedIn;

/// <summary>Where somebody was going before he had to sign in or up: a page of ours, or the page of a service (A10).</summary>
internal sealed record Destination(string? Return, ServiceId? Service)
{
    public const string ReturnName = "retour";
    public const string ServiceName = "service";

    /// <summary>Whatever was asked for: what leads elsewhere than to this portal is forgotten.</summary>
    public static Destination Of(string? asked, string? service) =>
        new(IsLocal(asked) ? asked : null, ServiceId.TryParse(service, null, out var id) ? id : null);

    public string Address => Return ?? (Service is { } service ? $"/services/{service}/demande" : "/accueil");

    /// <summary>What an address or a form must carry so that the destination is not lost on the way.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parts
    {
        get
        {
            if (Return is not null) yield return new(ReturnName, Return);
            if (Service is { } service) yield return new(ServiceName, service.ToString());
        }
    }

    public string Through(string path) => path + new QueryBuilder(Parts);

    private static bool IsLocal(string? address) => address is ['/', ..] && RedirectHttpResult.IsLocalUrl(address);
}
