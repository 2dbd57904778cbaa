using EfpConnect.Domain.Identifiers;

namespace EfpConnect.Credentials.Passwords;

/// <summary>What an attacker knows of the person, hence what the password must not contain. Unknown parts stay null.</summary>
public sealed record PasswordContext(
    EmailAddress Email, string? LastName = null, string? FirstName = null, string? CompanyName = null);
