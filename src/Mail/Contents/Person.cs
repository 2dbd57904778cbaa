using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;

namespace EfpConnect.Mail.Contents;

/// <summary>Somebody a mail names, as known when the mail was decided.</summary>
public sealed record Person(Title Title, string FirstName, string LastName, EmailAddress Email);
