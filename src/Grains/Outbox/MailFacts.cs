using EfpConnect.CompanyDirectory;
using EfpConnect.Mail.Contents;
using Company = EfpConnect.Mail.Contents.Company;
using Person = EfpConnect.Mail.Contents.Person;

namespace EfpConnect.Grains.Outbox;

/// <summary>People, places and companies in the form in which mails name them.</summary>
internal static class MailFacts
{
    public static Person ForMail(this Domain.Users.Person person) =>
        new(person.Identity.Title, person.Identity.FirstName, person.Identity.LastName, person.Email);

    public static Company CompanyForMail(this ICompanyDirectory directory, Siren siren) =>
        new(siren, directory.Find(siren)?.Name ?? siren.ToDisplay());

    public static Place PlaceForMail(this ICompanyDirectory directory, Siret siret) =>
        new(siret, directory.CompanyForMail(siret.Siren).Name, directory.Find(siret) is { } place ? $"{place.Address}, {place.PostalCode} {place.Town}" : "");
}
