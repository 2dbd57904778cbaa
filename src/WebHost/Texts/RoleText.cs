using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Texts;

/// <summary>How a role is called in French, and what it lets somebody do.</summary>
internal sealed record RoleText(string Name, string Allows)
{
    public static RoleText Of(Role role) => role.ToString() switch
    {
        "gestionnaire" => new("Gestionnaire EDOF", "Tous les droits. Ce rôle s’attribue seul."),
        "lecteur" => new("Lecteur EDOF", "Consultation uniquement. Ce rôle s’attribue seul."),
        "catalogue" => new("Gestionnaire catalogue", "L’offre de formation. Se cumule avec les autres rôles de gestion."),
        "administratif" => new("Gestionnaire administratif", "Les dossiers de formation. Se cumule avec les autres rôles de gestion."),
        "financier" => new("Gestionnaire financier", "La facturation. Se cumule avec les autres rôles de gestion."),
        "utilisateur" => new("Utilisateur", "L’accès au service, dont les droits se règlent dans le service lui-même."),
        var unnamed => throw new ArgumentOutOfRangeException(nameof(role), unnamed, "A role without a French name."),
    };

    public static string Names(IEnumerable<Role> roles) => string.Join(", ", roles.Select(role => Of(role).Name));
}
