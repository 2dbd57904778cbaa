using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Credentials.Keys;
using EfpConnect.Credentials.Passwords;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Demo;

/// <summary>Fills an empty portal with a small company and its people, by the portal's own acts.</summary>
internal sealed class DemoData(
    IGrainFactory grains, ICompanyDirectory directory, IFingerprints fingerprints, IPasswordHasher hasher, IOptions<RegistrationPolicy> registration, TimeProvider clock)
{
    private readonly ServiceId _edof = ServiceCatalogue.Edof.Id;

    /// <summary>Does nothing once it has been done: the last act is the sign.</summary>
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await grains.User(DemoCast.Hugo.Id).ViewAsync() is not null) return;

        var hash = await hasher.HashAsync(DemoCast.Password, cancellationToken);
        foreach (var person in new[] { DemoCast.Claire, DemoCast.Marc, DemoCast.Sophie, DemoCast.Paul }) await SignUpAsync(person, hash);
        await MakeManagerAsync(DemoCast.Claire, DemoCast.LumiereLyon);
        await MakeManagerAsync(DemoCast.Marc, null);
        await grains.Company(DemoCast.Lumiere).SubmitAsync(
            Act("request"), DemoCast.Sophie.Id, _edof, [DemoCast.LumiereBordeaux], "Je saisirai les sessions de formation de Bordeaux.");
        await grains.CodeIssuance(DemoCast.Horizon, _edof).IssueAsync(Act("code"), new CodeDelivery("Direction", DemoCast.HorizonDirection), "Démonstration");
        await SignUpAsync(DemoCast.Hugo, hash);
    }

    private async Task SignUpAsync(DemoPerson person, string passwordHash)
    {
        var act = Act(person.Address);
        await grains.Email(fingerprints.Fingerprint(KeyPurpose.EmailKey, person.Address)).ClaimAsync(act.Part("claim"), person.Id);
        var page = await grains.RosterIndex(person.Company).PlaceAsync(act.Part("page"), person.Id);
        var now = clock.GetUtcNow();
        var attachment = new Attachment($"{person.Id}-1", person.Company, directory.Find(person.Company)?.Name ?? "", now) { RosterPage = page };
        await grains.User(person.Id).RegisterAsync(act, new NewAccount(person.Person, passwordHash, attachment, registration.Value.TermsVersion, now));
    }

    private Task MakeManagerAsync(DemoPerson person, Siret? place) => grains.Company(person.Company).ApplyRedemptionAsync(
        Act($"manager/{person.Address}"), $"demo-{person.Id}", person.Person, _edof, place, clock.GetUtcNow());

    private static OperationId Act(string name) => OperationId.Parse($"demo/{name}");
}
