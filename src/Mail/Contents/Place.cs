using EfpConnect.Domain.Identifiers;

namespace EfpConnect.Mail.Contents;

/// <summary>An establishment as a reader recognises it: number, company and address on one line.</summary>
public sealed record Place(Siret Siret, string CompanyName, string Address);
