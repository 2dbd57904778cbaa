using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Grains.Outbox;
using Company = EfpConnect.Domain.Companies.Company;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Companies;

/// <summary>A new manager learns his duties, and those in place learn of him: nobody takes over unseen (rules §7).</summary>
internal sealed class ManagerConsequences(IGrainFactory grains, ICompanyDirectory directory, Mailer mailer, ManagerAlarm alarm)
{
    public async Task AppearedByCodeAsync(Delivery delivery, Company company, ManagerAppearedByCode e)
    {
        var user = grains.User(e.Manager.Person.Id);
        await user.NoteManagerRoleAsync(delivery.Id.Part("role"), e.Manager.Service, held: true);

        await mailer.SendAsync(delivery.Id, e.Manager.Person.Email, new Mails.BecameManager(directory.CompanyForMail(company.Siren), e.Manager.Service));
        await alarm.RingAsync(delivery, company, e.Manager.Service, e.Manager.Person, Mails.ManagersChange.AppearedByCode, e.At);
        if (e.Access is { } access) await user.ReceiveAsync(delivery.Id.Part("access"), access).OrSetAsideAsync();   // last: a refusal keeps nothing else back
    }

    public async Task AppointedAsync(Delivery delivery, Company company, ManagerAppointed e)
    {
        await mailer.SendAsync(delivery.Id, e.Manager.Person.Email,
            new Mails.Appointed(e.By.ForMail(), directory.CompanyForMail(company.Siren), e.Manager.Service));
        await alarm.RingAsync(delivery, company, e.Manager.Service, e.Manager.Person, Mails.ManagersChange.AppearedByAppointment, e.At);
    }

    public async Task ResignedAsync(Delivery delivery, Company company, ManagerResigned e)
    {
        await EndAsync(delivery, company, e.Manager, e.At);
        await mailer.SendAsync(delivery.Id, e.Manager.Person.Email,
            new Mails.ManagerResigned(directory.CompanyForMail(company.Siren), e.Manager.Service, e.At));
    }

    public async Task RemovedAsync(Delivery delivery, Company company, ManagerRemoved e)
    {
        await EndAsync(delivery, company, e.Manager, e.At, e.By);
        await mailer.SendAsync(delivery.Id, e.Manager.Person.Email,
            new Mails.ManagerRemoved(e.By.ForMail(), directory.CompanyForMail(company.Siren), e.Manager.Service, e.At));
    }

    private async Task EndAsync(Delivery delivery, Company company, AccessManager manager, DateTimeOffset at, Person? by = null)
    {
        await grains.User(manager.Person.Id).NoteManagerRoleAsync(delivery.Id.Part("role"), manager.Service, held: false);
        await alarm.RingAsync(delivery, company, manager.Service, manager.Person, by is null ? Mails.ManagersChange.Ended : Mails.ManagersChange.Removed, at, by: by);
    }

    public Task CharterAcceptedAsync(Delivery delivery, CharterAccepted e) =>
        grains.User(e.User).NoteManagerRoleAsync(delivery.Id, e.Service, held: true);
}
