using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Texts;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>The roles of a service, as boxes to tick or as lines of a list.</summary>
internal static class RoleChoices
{
    public const string NoneChosen = "Choisissez au moins un rôle.";

    public static IReadOnlyList<Choice> Choices(this OnlineService service) =>
        [.. service.AllRoles().Select(role => new Choice(role.ToString(), RoleText.Of(role).Name, RoleText.Of(role).Allows))];

    /// <summary>Whether there is anything to choose from.</summary>
    public static bool HasSeveralRoles(this OnlineService service) => service.AllRoles().Skip(1).Any();

    private static IEnumerable<Role> AllRoles(this OnlineService service) => service.Exclusive.Concat(service.Combinable);
}
