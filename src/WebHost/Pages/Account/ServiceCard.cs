using System.Collections.Immutable;
using EfpConnect.Contracts;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>Where somebody stands with one service.</summary>
/// <param name="Establishments">For how many he holds a habilitation.</param>
internal sealed record ServiceCard(OnlineService Service, int Establishments, ImmutableArray<RequestView> Requests, bool Manages)
{
    private const int Shown = 3;

    public static ServiceCard Of(OnlineService service, UserView user, ImmutableArray<RequestView> requests) => new(
        service,
        user.Habilitations.Count(held => held.Service == service.Id),
        [.. requests.Where(r => r.Request.Service == service.Id && IsNews(r, user)).Take(Shown)],
        user.Manages.Contains(service.Id));

    public string RequestAddress => $"/services/{Service.Id}/demande";

    public string AddressOf(RequestView request) => $"{RequestAddress}/{request.Request.Id}";

    public string RequestLabel =>
        Establishments > 0 ? "Demander l’accès pour un autre établissement"
        : Manages ? $"M’habiliter à {Service.ShortName}"
        : $"Demander l’accès à {Service.ShortName}";

    public string AccessLabel => Establishments switch
    {
        0 => "Pas d’accès",
        1 => "Accès à 1 établissement",
        _ => $"Accès à {Establishments} établissements",
    };

    /// <summary>What became an access is told by the access itself.</summary>
    private static bool IsNews(RequestView request, UserView user) =>
        request.Status is RequestStatus.Pending or RequestStatus.Refused or RequestStatus.Expired
        && !user.Habilitations.Any(held => held.Covers(request.Request.Service, request.Request.Siret));
}
