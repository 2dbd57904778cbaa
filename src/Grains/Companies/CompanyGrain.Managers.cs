using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Companies;

/// <summary>Access managers: appointed, made by a code, ended, shown.</summary>
internal sealed partial class CompanyGrain
{
    public async Task<Outcome<Done>> AppointAsync(OperationId operation, UserId manager, UserId target, ServiceId service)
    {
        var user = await people.FindAsync(target);
        var command = new AppointManager(manager, user?.Person, user?.Attachment?.Siren, service);
        return Answer(await CommitAsync(operation, (company, now) => company.Decide(command, now)));
    }

    public async Task<Outcome<Done>> AcceptCharterAsync(OperationId operation, UserId user, ServiceId service) =>
        Answer(await CommitAsync(operation, (company, now) => company.Decide(new AcceptCharter(user, service), now)));

    public async Task<Outcome<Done>> EndManagerRoleAsync(OperationId operation, UserId by, UserId user, ServiceId service) =>
        Answer(await CommitAsync(operation, (company, now) => company.Decide(new EndManagerRole(by, user, service), now)));

    public Task ApplyRedemptionAsync(OperationId operation, string codeId, Person user, ServiceId service, Siret? place, DateTimeOffset redeemedAt)
    {
        var standing = place is { } siret ? directory.StandingOf(siret, service) : null;
        var command = new ApplyRedemption(codeId, user, service, standing, redeemedAt);
        return TakeAsync(operation, (company, now) => company.Decide(command, policies.Requests, now));
    }

    public Task<Outcome<ImmutableArray<AccessManager>>> ManagersAsync(UserId manager, ServiceId service) =>
        ForAsync(manager, service, () => Current.AvailableManagers(service).ToImmutableArray());

    public Task<ImmutableArray<string>> AvailableManagersAsync(ServiceId service) =>
        Task.FromResult(Current.AvailableManagers(service).Select(m => m.Person.Email.ToMasked()).ToImmutableArray());

    public Task<ImmutableArray<EmailAddress>> AddressesOfManagersAsync(ServiceId service, DateTimeOffset before) =>
        Task.FromResult(Current.AvailableManagers(service).Where(m => m.Since < before).Select(m => m.Person.Email).ToImmutableArray());

    public async Task<bool> WritesToAsync(ServiceId service, EmailAddress manager)
    {
        if (!IsAvailable()) await ReadAsync();   // the mail of whoever is none is dropped for good
        return IsAvailable();

        bool IsAvailable() => Current.AvailableManagers(service).Any(m => m.Person.Email == manager);
    }

    public Task<ImmutableArray<AccessManager>> RolesOfAsync(UserId user) =>
        Task.FromResult(Current.Managers.Where(m => m.Person.Id == user).ToImmutableArray());
}
