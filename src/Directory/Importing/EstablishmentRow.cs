namespace EfpConnect.CompanyDirectory.Importing;

internal readonly record struct EstablishmentRow(
    long Siret,
    string? Name,
    string? OtherNames,
    string? Address,
    string? PostalCode,
    string? Town,
    bool HeadOffice,
    bool Active,
    bool Masked,
    long? ClosedOn);
