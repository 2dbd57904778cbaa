namespace EfpConnect.Domain.Services;

/// <summary>The services of the guide (S1) as data.</summary>
public static class ServiceCatalogue
{
    /// <summary>The one role of a service that has none of its own.</summary>
    private static readonly Role User = new("utilisateur");

    public static OnlineService Edof { get; } = new(
        new("edof"), "EDOF", "Espace des organismes de formation",
        Exclusive: [new("gestionnaire"), new("lecteur")],
        Combinable: [new("catalogue"), new("administratif"), new("financier")],
        NeedsReferencing: true);

    public static ImmutableArray<OnlineService> All { get; } =
    [
        Edof,
        Simple("ceres", "CERES", "CERES"),
        Simple("maf", "Mon Activité Formation", "Mon Activité Formation"),
        Simple("soffi", "SOFFI", "SOFFI"),
    ];

    public static OnlineService Of(ServiceId id) => All.First(service => service.Id == id);

    internal static OnlineService? Find(string? id) => All.FirstOrDefault(service => service.Id.ToString() == id);

    internal static Role? FindRole(string? name) =>
        All.SelectMany(service => service.Exclusive.Concat(service.Combinable)).Where(role => role.ToString() == name)
            .Select(role => (Role?)role).FirstOrDefault();

    private static OnlineService Simple(string id, string shortName, string name) =>
        new(new(id), shortName, name, Exclusive: [User], Combinable: [], NeedsReferencing: false);
}
