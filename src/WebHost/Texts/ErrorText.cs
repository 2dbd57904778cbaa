namespace EfpConnect.WebHost.Texts;

/// <summary>What a page of error says: what happened, and what to do next.</summary>
internal sealed record ErrorText(string Title, string Apology, string Advice)
{
    public static ErrorText Of(int status) => status switch
    {
        StatusCodes.Status403Forbidden => new(
            "Accès refusé",
            "Vous n’avez pas le droit d’ouvrir cette page ou de faire cette action.",
            "Si vos droits viennent de changer, retournez à l’accueil puis recommencez. Sinon, adressez-vous au responsable des accès de votre entreprise."),
        StatusCodes.Status404NotFound => new(
            "Page non trouvée",
            "La page que vous cherchez est introuvable. Excusez-nous pour la gêne occasionnée.",
            "Si vous avez tapé l’adresse web dans le navigateur, vérifiez qu’elle est correcte. La page n’est peut-être plus disponible."),
        StatusCodes.Status400BadRequest => new(
            "Demande non valable",
            "Votre demande n’a pas pu être lue. Rien n’a été modifié.",
            "Le formulaire est peut-être resté ouvert trop longtemps\u00a0: rechargez la page puis recommencez."),
        StatusCodes.Status413PayloadTooLarge => new(
            "Envoi trop volumineux",
            "Le contenu envoyé dépasse la taille acceptée. Rien n’a été modifié.",
            "Réduisez le texte ou le fichier, puis recommencez."),
        StatusCodes.Status429TooManyRequests => new(
            "Trop de tentatives",
            "Pour protéger votre compte, nous avons suspendu cette action pendant quelque temps.",
            "Inutile de recommencer avant\u00a0: votre compte et vos accès ne sont pas modifiés."),
        StatusCodes.Status503ServiceUnavailable => new(
            "Service indisponible",
            "EFP Connect est momentanément indisponible. Excusez-nous pour la gêne occasionnée.",
            "Réessayez dans quelques instants\u00a0: ce que vous aviez déjà validé est conservé. Si vous veniez d’envoyer un formulaire, actualisez cette page et confirmez le renvoi\u00a0: il ne comptera qu’une seule fois. Si une image est à recopier, une nouvelle vous sera présentée."),
        >= StatusCodes.Status500InternalServerError => new(
            "Erreur inattendue",
            "Désolé, le service rencontre un problème. Nous travaillons pour le résoudre le plus rapidement possible.",
            "Réessayez dans quelques minutes. Si le problème persiste, contactez l’assistance."),
        _ => new(
            "Action impossible",
            "Cette action ne peut pas être faite. Rien n’a été modifié.",
            "Retournez à l’accueil puis recommencez."),
    };

    /// <summary>Rounded up, so that nobody comes back too early.</summary>
    public static string Wait(TimeSpan remaining) => remaining.TotalSeconds switch
    {
        <= 1 => "1 seconde",
        < 60 => $"{Math.Ceiling(remaining.TotalSeconds)} secondes",
        <= 60 => "1 minute",
        < 3600 => $"{Math.Ceiling(remaining.TotalMinutes)} minutes",
        <= 3600 => "1 heure",
        _ => $"{Math.Ceiling(remaining.TotalHours)} heures",
    };
}
