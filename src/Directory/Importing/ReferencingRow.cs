namespace EfpConnect.CompanyDirectory.Importing;

internal readonly record struct ReferencingRow(string Siret, string Service);
