using EfpConnect.Credentials.Passwords;

namespace EfpConnect.WebHost.Registrations;

/// <summary>What a password lacks, criterion by criterion, as people read it.</summary>
internal static class PasswordCriterionText
{
    /// <param name="code">As <see cref="PasswordCriterionCodes.Code"/> gives it.</param>
    public static string Of(string code) => code switch
    {
        "too-short" => "Il manque des caractères\u00a0: 12 caractères minimum.",
        "too-long" => "Le mot de passe est trop long\u00a0: 128 caractères au plus.",
        "lower-case" => "Il manque 1 lettre minuscule, par exemple «\u00a0a\u00a0».",
        "upper-case" => "Il manque 1 lettre majuscule, par exemple «\u00a0A\u00a0».",
        "digit" => "Il manque 1 chiffre, par exemple «\u00a07\u00a0».",
        "special" => "Il manque 1 caractère spécial, par exemple «\u00a0!\u00a0».",
        "repeated" => "Le même caractère revient plus de 2 fois à la suite.",
        "context" => "Le mot de passe contient votre adresse e-mail, votre nom ou le nom du service\u00a0: choisissez d’autres mots.",
        "common" => "Ce mot de passe est trop courant\u00a0: choisissez-en un que personne d’autre n’utilise.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No text for this criterion."),
    };
}
