using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Rendering;

/// <summary>How roles are called in French.</summary>
internal static class RoleNames
{
    public static string Of(Role role) => role.ToString() switch
    {
        "gestionnaire" => "Gestionnaire EDOF",
        "lecteur" => "Lecteur EDOF",
        "catalogue" => "Gestionnaire catalogue",
        "administratif" => "Gestionnaire administratif",
        "financier" => "Gestionnaire financier",
        "utilisateur" => "Utilisateur",
        var unnamed => throw new ArgumentOutOfRangeException(nameof(role), unnamed, "A role without a French name."),
    };
}
