using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Grains.Companies;

/// <summary>What the register says, in the form in which decisions ask for it.</summary>
internal static class DirectoryFacts
{
    public static EstablishmentStanding StandingOf(this ICompanyDirectory directory, Siret siret, ServiceId service) =>
        directory.Find(siret) is { } place
            ? Standing(place, directory.Find(siret.Siren), service)
            : new(siret, false, false, false, false);

    private static EstablishmentStanding Standing(Establishment place, CompanyDirectory.Company? company, ServiceId service) =>
        new(place.Siret, true, place.Active, company?.Active ?? false, place.IsReferencedFor(service))
        {
            ClosureSeenAt = place.ClosureSeenAt,
            CompanyClosureSeenAt = company?.ClosureSeenAt,
        };

    public static CompanyChoice ChoiceOf(this ICompanyDirectory directory, Siren siren) =>
        directory.Find(siren) is { } company ? new(siren, company.Name, true, company.Active) : new(siren, "", false, false);
}
