using EfpConnect.CompanyDirectory;
using EfpConnect.Grains.Outbox;
using Company = EfpConnect.Domain.Companies.Company;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Companies;

/// <summary>Tells the other managers of a change they did not make: nobody takes over, or serves himself, unseen (rules §7).</summary>
internal sealed class ManagerAlarm(ICompanyDirectory directory, Mailer mailer)
{
    /// <summary>How long they may contest it by writing to support (rules §0).</summary>
    private const int ContestDays = 10;

    public Task RingAsync(
        Delivery delivery, Company company, ServiceId service, Person who, Mails.ManagersChange change, DateTimeOffset at,
        Siret? place = null, Person? by = null)
    {
        // Those in place then: told once more after a crash, it goes to the same people.
        var others = company.AvailableManagers(service).Where(m => m.Person.Id != who.Id && m.Person.Id != by?.Id && m.Since <= at).Select(m => m.Person.Email);
        return mailer.SendAsync(delivery.Id, others, _ => new Mails.ManagersChanged(
            change, who.ForMail(), at, directory.CompanyForMail(company.Siren), service, at.AddDays(ContestDays),
            place is { } siret ? directory.PlaceForMail(siret) : null, by?.ForMail()));
    }
}
