using System.Text;

namespace EfpConnect.Credentials.Passwords;

/// <inheritdoc cref="IPasswordPolicy"/>
internal sealed class PasswordPolicy(PasswordOptions options) : IPasswordPolicy
{
    public IReadOnlyList<PasswordCriterion> Check(string password, PasswordContext context)
    {
        var text = PasswordText.Normalise(password);
        Rune[] characters = [.. text.EnumerateRunes()];
        return [.. Length(characters), .. Classes(characters), .. Content(text, characters, context)];
    }

    private IEnumerable<PasswordCriterion> Length(Rune[] characters)
    {
        if (characters.Length < options.MinLength) yield return PasswordCriterion.TooShort;
        if (characters.Length > options.MaxLength) yield return PasswordCriterion.TooLong;
    }

    private IEnumerable<PasswordCriterion> Classes(Rune[] characters)
    {
        if (characters.Length >= options.PhraseLength) yield break;
        if (!characters.Any(Rune.IsLower)) yield return PasswordCriterion.LowerCase;
        if (!characters.Any(Rune.IsUpper)) yield return PasswordCriterion.UpperCase;
        if (!characters.Any(Rune.IsDigit)) yield return PasswordCriterion.Digit;
        if (characters.All(Rune.IsLetterOrDigit)) yield return PasswordCriterion.Special;
    }

    private IEnumerable<PasswordCriterion> Content(string text, Rune[] characters, PasswordContext context)
    {
        if (LongestRun(characters) > options.MaxRun) yield return PasswordCriterion.Repeated;
        if (ContextWords.AppearIn(text, context)) yield return PasswordCriterion.Context;
        if (CommonPasswords.Contain(text)) yield return PasswordCriterion.Common;
    }

    private static int LongestRun(Rune[] characters)
    {
        var (longest, run) = (0, 0);
        for (var i = 0; i < characters.Length; i++)
        {
            run = i > 0 && characters[i] == characters[i - 1] ? run + 1 : 1;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
