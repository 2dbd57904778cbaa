namespace EfpConnect.CompanyDirectory.Importing;

internal readonly record struct CompanyRow(long Siren, string? Name, string? OtherNames, long? HeadOffice, bool Active, bool Masked);
