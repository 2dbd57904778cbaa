using EfpConnect.Contracts;
using EfpConnect.Credentials;
using EfpConnect.Credentials.Keys;
using EfpConnect.Credentials.Passwords;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Load.Mails;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.Faults.Tests.Load.People;

/// <summary>Makes accounts, managers and codes by the portal's own acts, without the pages.</summary>
internal sealed class Settlers(IGrainFactory grains, IFingerprints fingerprints, string passwordHash, ExpectedMails mails)
{
    public const string Password = "Trois-Pommes-Vertes-7";

    private static readonly ServiceId Service = ServiceCatalogue.Edof.Id;

    /// <param name="folder">Of the portal: its pepper names the addresses.</param>
    public static async Task<Settlers> OfAsync(IGrainFactory grains, string folder, ExpectedMails mails)
    {
        var pepper = PepperFile.LoadOrCreate(Path.Combine(folder, "pepper"));
        await using var services = new ServiceCollection().AddCredentials(credentials => credentials.Pepper["dev"] = pepper).BuildServiceProvider();
        var hash = await services.GetRequiredService<IPasswordHasher>().HashAsync(Password, CancellationToken.None);
        return new(grains, services.GetRequiredService<IFingerprints>(), hash, mails);
    }

    public async Task<Person> SignUpAsync(string name, Siren company)
    {
        var person = new Person(UserId.New(), new Identity(Title.Madame, "Camille", "Moreau"), EmailAddress.Parse($"{name}@{company}.example", null));
        var address = person.Email.ToString();
        await grains.Email(fingerprints.Fingerprint(KeyPurpose.EmailKey, address)).ClaimAsync(OperationId.New(), person.Id);
        var page = await grains.RosterIndex(company).PlaceAsync(OperationId.New(), person.Id);
        var attachment = new Attachment($"{person.Id}-1", company, $"{company}", TimeProvider.System.GetUtcNow()) { RosterPage = page };
        await grains.User(person.Id).RegisterAsync(OperationId.New(), new(person, passwordHash, attachment, "2024-11", attachment.Since));
        mails.Expect(Template.Welcome, address);
        return person;
    }

    /// <param name="inPlace">Managers who learn of the new one.</param>
    public async Task MakeManagerAsync(Person person, Siren company, params IEnumerable<Person> inPlace)
    {
        await grains.Company(company).ApplyRedemptionAsync(OperationId.New(), $"settled-{person.Id}", person, Service, null, TimeProvider.System.GetUtcNow());
        mails.Expect(Template.BecameManager, person.Email.ToString());
        foreach (var other in inPlace) mails.Expect(Template.ManagersChanged, other.Email.ToString());
    }

    /// <param name="inPlace">Managers who learn that a code is on its way.</param>
    /// <returns>To whom the code goes.</returns>
    public async Task<string> IssueCodeAsync(Siren company, params IEnumerable<Person> inPlace)
    {
        var to = EmailAddress.Parse($"direction@{company}.example", null);
        var issued = await grains.CodeIssuance(company, Service).IssueAsync(OperationId.New(), new CodeDelivery("Direction", to), "Premier responsable");
        Assert.True(issued.Succeeded, $"{issued.Problem}");
        mails.Expect(Template.ManagerCodeIssued, to.ToString());
        foreach (var manager in inPlace) mails.Expect(Template.CodeOnItsWay, manager.Email.ToString());
        return to.ToString();
    }
}
