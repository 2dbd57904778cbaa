using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Grains.Companies;

/// <summary>What the register says, in the form in which decisions ask for it.</summary>
internal static class DirectoryFacts
{
    public static EstablishmentStanding StandingOf(this ICompanyDirectory directory, Siret siret, ServiceId service) =>
        directory.Find(siret) is { } place
            ? new(siret, true, place.Active, directory.Find(siret.Siren)?.Active ?? false, place.IsReferencedFor(service))
            : new(siret, false, false, false, false);

    public static CompanyChoice ChoiceOf(this ICompanyDirectory directory, Siren siren) =>
        directory.Find(siren) is { } company ? new(siren, company.Name, true, company.Active) : new(siren, "", false, false);
}
