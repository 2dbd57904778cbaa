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

    /// <summary>Which roles stand alone, so that nobody has to find out by being refused (rules §5).</summary>
    public static string HowRolesCombine(this OnlineService service)
    {
        var alone = string.Join(" et ", service.Exclusive.Select(role => $"«\u00a0{RoleText.Of(role).Name}\u00a0»"));
        return service.Combinable.IsEmpty ? $"{alone} s’attribuent seuls." : $"{alone} s’attribuent seuls\u00a0; les autres rôles peuvent se cumuler.";
    }

    private static IEnumerable<Role> AllRoles(this OnlineService service) => service.Exclusive.Concat(service.Combinable);
}
