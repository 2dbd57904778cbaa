using EfpConnect.Domain.Identifiers;

namespace EfpConnect.Mail.Contents;

/// <summary>Somebody a mail names.</summary>
/// <param name="Title"><c>madame</c> or <c>monsieur</c>, as the API spells them.</param>
public sealed record Person(string Title, string FirstName, string LastName, EmailAddress Email);
