namespace EfpConnect.Credentials.Passwords;

/// <summary>The rules a new password must follow (rules §0).</summary>
public interface IPasswordPolicy
{
    /// <summary>The criteria that are not met, in display order; none when the password is acceptable.</summary>
    IReadOnlyList<PasswordCriterion> Check(string password, PasswordContext context);
}
