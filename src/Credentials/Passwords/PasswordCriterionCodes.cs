namespace EfpConnect.Credentials.Passwords;

public static class PasswordCriterionCodes
{
    /// <summary>Stable, never shown to people: the key of the French text and of the API.</summary>
    public static string Code(this PasswordCriterion criterion) => criterion switch
    {
        PasswordCriterion.TooShort => "too-short",
        PasswordCriterion.TooLong => "too-long",
        PasswordCriterion.LowerCase => "lower-case",
        PasswordCriterion.UpperCase => "upper-case",
        PasswordCriterion.Digit => "digit",
        PasswordCriterion.Special => "special",
        PasswordCriterion.Repeated => "repeated",
        PasswordCriterion.Context => "context",
        PasswordCriterion.Common => "common",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };
}
