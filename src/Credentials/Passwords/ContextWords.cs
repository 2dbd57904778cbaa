using System.Globalization;
using System.Text;

namespace EfpConnect.Credentials.Passwords;

/// <summary>The words that anybody would try first against this person: their names and ours.</summary>
internal static class ContextWords
{
    private const int MinLength = 3;
    private static readonly string[] Ours = ["EFP Connect", "edof"];

    public static bool AppearIn(string password, PasswordContext context)
    {
        var folded = Fold(password);
        return Words(context).Any(word => folded.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Words(PasswordContext context) =>
        Ours.Concat([context.Email.LocalPart, context.LastName, context.FirstName, context.CompanyName])
            .Select(value => Fold(PasswordText.Normalise(value ?? "").Trim()))
            .SelectMany(word => new[] { word, Compact(word) })
            .Where(word => word.Length >= MinLength);

    /// <summary>Without case or accents: « Hélène » is guessed as « helene ».</summary>
    private static string Fold(string text) => string.Concat(text
        .Normalize(NormalizationForm.FormKD)
        .Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();

    /// <summary>As a name is run together in a password: « acmeformation ».</summary>
    private static string Compact(string word) => string.Concat(word.Where(char.IsLetterOrDigit));
}
