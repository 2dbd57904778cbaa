using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Tests.Builders;

/// <summary>Where the tests take place: the company Lumière, two of its establishments, and a company that is none of its business.</summary>
public static class Places
{
    public static readonly ServiceId Edof = ServiceId.Parse("edof");
    public static readonly ServiceId Ceres = ServiceId.Parse("ceres");
    public static readonly Role Manager = Role.Parse("gestionnaire");
    public static readonly Role Reader = Role.Parse("lecteur");
    public static readonly Role Catalogue = Role.Parse("catalogue");
    public static readonly Role Finance = Role.Parse("financier");

    public static readonly Siren Lumiere = Siren.Parse("130025265");
    public static readonly Siret Paris = Siret.Parse("13002526500013");
    public static readonly Siret Lyon = Siret.Parse("13002526500021");

    public static readonly Siren OtherCompany = Siren.Parse("552100554");
    public static readonly Siret OtherPlace = Siret.Parse("55210055400013");

    public static EstablishmentStanding Open(Siret siret) => new(siret, Known: true, Open: true, CompanyOpen: true, Referenced: true);

    public static EstablishmentStanding Closed(Siret siret) => Open(siret) with { Open = false };

    public static EstablishmentStanding Unreferenced(Siret siret) => Open(siret) with { Referenced = false };

    public static EstablishmentStanding Unknown(Siret siret) => new(siret, Known: false, Open: false, CompanyOpen: false, Referenced: false);
}
