namespace EfpConnect.WebHost.Api.Errors;

/// <summary>What is said when the HTTP status is all there is to say.</summary>
internal static class StatusTexts
{
    public static Details Of(int status) => status switch
    {
        400 => new(status, "request.malformed", "La requête n’a pas pu être lue. Vérifiez le format JSON et le type de chaque champ."),
        401 => new(status, "session.none", "Vous n’êtes pas connecté, ou votre session a pris fin. Connectez-vous pour continuer."),
        403 => new(status, "request.forbidden", "Cette requête est interdite."),
        404 => new(status, "resource.unknown", "Cette adresse ne mène à rien. Vérifiez le chemin et les identifiants qu’il contient."),
        405 => new(status, "method.not-allowed", "Cette méthode HTTP n’est pas acceptée à cette adresse."),
        408 => new(status, "request.timeout", "La requête n’est pas arrivée à temps. Recommencez."),
        413 => new(status, "request.too-large", "La requête est trop grande. Un corps de requête ne peut pas dépasser 64\u00a0Ko."),
        415 => new(status, "media-type.unsupported", "Envoyez le corps de la requête en application/json."),
        422 => new(status, "request.invalid", "Un champ au moins est à corriger."),
        429 => new(status, "throttled", "Trop d’essais. Réessayez dans un instant."),
        431 => new(status, "headers.too-large", "Les en-têtes de la requête sont trop grands."),
        503 or 504 => new(503, "service.unavailable", "Le service est momentanément indisponible. Réessayez dans un instant."),
        >= 500 => new(500, "server.error", "Une erreur inattendue s’est produite. Réessayez\u00a0; si elle persiste, contactez l’assistance."),
        _ => new(status, "request.refused", "La requête a été refusée."),
    };
}
