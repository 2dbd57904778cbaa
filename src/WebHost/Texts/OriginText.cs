using EfpConnect.Domain.Habilitations;

namespace EfpConnect.WebHost.Texts;

/// <summary>How somebody came by an access or by the role of manager.</summary>
internal static class OriginText
{
    public static string Of(Origin origin) => origin switch
    {
        Origin.Request => "sur demande",
        Origin.Grant => "par un responsable des accès",
        Origin.Invitation => "par invitation",
        Origin.Code => "par code responsable des accès",
        Origin.Self => "par lui-même, en tant que responsable",
        Origin.Migration => "repris de Mes Démarches Emploi et Formation",
        _ => throw new ArgumentOutOfRangeException(nameof(origin)),
    };

    /// <param name="source">As a manager's role records it: a kind, and what of that kind.</param>
    public static string OfManager(string source) => source.Split(':')[0] switch
    {
        "code" => "Par code responsable des accès",
        "appointed-by" => "Nommé par un autre responsable",
        "invitation" => "Nommé dans une invitation",
        _ => "Repris de Mes Démarches Emploi et Formation",
    };
}
