using System.Collections.Immutable;
using EfpConnect.Contracts;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Components;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>« Gérer les accès de mon entreprise », as one of its managers enters it: for one of the services he manages.</summary>
/// <param name="Appointed">Services whose charter he has yet to accept.</param>
/// <param name="Pending">Requests that wait for an answer.</param>
internal sealed record ManagerSpace(
    UserView Me, OnlineService Service, ImmutableArray<OnlineService> Services, ImmutableArray<OnlineService> Appointed, int Pending)
{
    public Attachment Company => Me.Attachment!;

    public IReadOnlyList<Link> Tabs =>
    [
        new("Demandes", Address(), Pending),
        new("Utilisateurs", Address("/utilisateurs")),
        new("Invitations", Address("/invitations")),
        new("Responsables", Address("/responsables")),
        new("Journal", Address("/journal")),
    ];

    /// <summary>A page of the space, for the same service.</summary>
    public string Address(string path = "", string? query = null) => $"/entreprise/acces{path}?service={Service.Id}{(query is null ? "" : $"&{query}")}";

    /// <summary>Null for whoever does not manage what he asks for.</summary>
    /// <param name="asked">The service to manage; the first one when null.</param>
    public static async Task<ManagerSpace?> EnterAsync(IGrainFactory grains, UserView me, ImmutableArray<AccessManager> roles, ServiceId? asked)
    {
        var managed = ServicesOf(roles.Where(role => role.IsEffective));
        if (managed.FirstOrDefault(service => asked is null || service.Id == asked) is not { } service) return null;

        var pending = await grains.Company(me.Attachment!.Siren).RequestsAsync(me.Person.Id, service.Id, RequestStatus.Pending);
        return new(me, service, managed, ServicesOf(roles.Where(role => !role.IsEffective)), pending.Succeeded ? pending.Value.Length : 0);
    }

    private static ImmutableArray<OnlineService> ServicesOf(IEnumerable<AccessManager> roles) =>
        [.. ServiceCatalogue.All.Where(service => roles.Any(role => role.Service == service.Id))];
}
