using EfpConnect.Domain.Habilitations;
using EfpConnect.Mail.Contents;
using AccessGranted = EfpConnect.Domain.Habilitations.AccessGranted;
using AccessRevoked = EfpConnect.Domain.Habilitations.AccessRevoked;
using Company = EfpConnect.Domain.Companies.Company;

namespace EfpConnect.Grains.Companies;

/// <summary>The user gets or loses the access; a manager who served himself is seen by the others (rules §5).</summary>
internal sealed class AccessConsequences(IGrainFactory grains, ManagerAlarm alarm)
{
    public async Task GrantedAsync(Delivery delivery, Company company, AccessGranted e)
    {
        await grains.User(e.Target.Id).ReceiveAsync(delivery.Id, e.Grant).OrSetAsideAsync();
        if (e.Grant.Origin == Origin.Self)
            await alarm.RingAsync(delivery, company, e.Grant.Service, e.Target, ManagersChange.SelfGranted, e.At, e.Grant.Siret);
    }

    public Task RevokedAsync(Delivery delivery, AccessRevoked e) => grains.User(e.Target.Id).LoseAsync(delivery.Id, e.Service, e.Siret, e.By).OrSetAsideAsync();
}
