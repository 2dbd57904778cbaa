using EfpConnect.Domain.Identifiers;

namespace EfpConnect.Mail.Contents;

/// <summary>The company a mail is about, under the name it had when the mail was decided.</summary>
public sealed record Company(Siren Siren, string Name);
