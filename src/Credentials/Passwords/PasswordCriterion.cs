namespace EfpConnect.Credentials.Passwords;

/// <summary>What a password can be missing, in the order in which it is shown to people.</summary>
public enum PasswordCriterion
{
    TooShort,
    TooLong,
    LowerCase,
    UpperCase,
    Digit,
    Special,
    Repeated,
    Context,
    Common,
}
