using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Grains.Outbox;
using Company = EfpConnect.Domain.Companies.Company;
using Mails = EfpConnect.Mail.Contents;

namespace EfpConnect.Grains.Companies;

/// <summary>The user gets or loses the access; a manager who served himself is seen by the others (rules §5).</summary>
internal sealed class AccessConsequences(IGrainFactory grains, ICompanyDirectory directory, Mailer mailer)
{
    private const int ContestDays = 10;

    public async Task GrantedAsync(Delivery delivery, Company company, AccessGranted e)
    {
        await grains.User(e.Target.Id).ReceiveAsync(delivery.Id, e.Grant);
        if (e.Grant.Origin == Origin.Self) await TellOthersAsync(delivery, company, e);
    }

    public Task RevokedAsync(Delivery delivery, AccessRevoked e) => grains.User(e.Target.Id).LoseAsync(delivery.Id, e.Service, e.Siret, e.By);

    private Task TellOthersAsync(Delivery delivery, Company company, AccessGranted e)
    {
        var others = company.AvailableManagers(e.Grant.Service).Where(m => m.Person.Id != e.Target.Id).Select(m => m.Person.Email);
        return mailer.SendAsync(delivery.Id, others, _ => new Mails.ManagersChanged(
            Mails.ManagersChange.SelfGranted, e.Target.ForMail(), e.At, directory.CompanyForMail(company.Siren), e.Grant.Service,
            e.At.AddDays(ContestDays), directory.PlaceForMail(e.Grant.Siret)));
    }
}
