using System.Globalization;
using System.Text;

namespace EfpConnect.Domain.Users;

[GenerateSerializer, Alias("efp.title")]
[JsonConverter(typeof(JsonStringEnumConverter<Title>))]
public enum Title
{
    [JsonStringEnumMemberName("madame")] Madame,
    [JsonStringEnumMemberName("monsieur")] Monsieur,
}

/// <summary>Civilité, prénom, nom (S9).</summary>
[GenerateSerializer, Immutable, Alias("efp.identity")]
public sealed record Identity(Title Title, string FirstName, string LastName)
{
    private const int MaxLength = 80;

    /// <summary>The name as stored, or null: letters of any script with single spaces, hyphens and apostrophes between them (rules §3).</summary>
    public static string? ReadName(string? typed)
    {
        if (typed is null || typed.Length > MaxLength * 4 || typed.EnumerateRunes().Any(r => r == Rune.ReplacementChar)) return null;
        var name = string.Join(' ', typed.Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace('\'', '’');
        return name.Length is > 0 and <= MaxLength && name.Any(char.IsLetter) && name.All(IsNameCharacter) ? name : null;
    }

    private static bool IsNameCharacter(char c) =>
        char.IsLetter(c) || c is ' ' or '-' or '’' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
