using System.Globalization;
using EfpConnect.Contracts;
using EfpConnect.Credentials.Keys;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>Brings people, codes and managers to where a race begins, by the grains' own contracts and without the steps that no race is about.</summary>
internal sealed class Residents(RaceCluster cluster)
{
    public const string Terms = "2024-11";

    private static readonly Identity Name = new(Title.Madame, "Claude", "Dupont");

    private static int _count;

    public static EmailAddress NewAddress() =>
        EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"personne{Interlocked.Increment(ref _count)}@essai.example"));

    public async Task<Person> RegisterAsync(Siren company)
    {
        var person = new Person(UserId.New(), Name, NewAddress());
        var attachment = new Attachment($"{person.Id}-1", company, $"Académie {company}", cluster.Now);
        await Any.User(person.Id).RegisterAsync(OperationId.New(), new NewAccount(person, "hash", attachment, Terms, cluster.Now));
        return person;
    }

    public Task<Person[]> RegisterAsync(Siren company, int count) => Task.WhenAll(Enumerable.Range(0, count).Select(_ => RegisterAsync(company)));

    /// <param name="lifetime">A month unless told.</param>
    public async Task<SeededCode> IssueAsync(Siren company, ServiceId service, TimeSpan? lifetime = null)
    {
        var (text, now) = (cluster.Secrets.MintCode(), cluster.Now);
        var end = now + (lifetime ?? TimeSpan.FromDays(30));
        var issued = new IssuedCode(UnguessableText.New(), company, service, now, DateOnly.FromDateTime(end.UtcDateTime), end);
        var code = new SeededCode(text, cluster.Secrets.FingerprintOf(KeyPurpose.ManagerCode, text), issued);
        await Any.ManagerCode(code.Fingerprint).IssueAsync(OperationId.New(), issued);
        return code;
    }

    public async Task<Person> NewManagerAsync(Siren company, ServiceId service)
    {
        var person = await RegisterAsync(company);
        var code = await IssueAsync(company, service);
        var redeemed = await code.RedeemAsync(Any, OperationId.New(), person);
        Assert.True(redeemed.Succeeded, redeemed.Problem?.Code);
        return person;
    }

    private IGrainFactory Any => cluster.Grains(Interlocked.Increment(ref _count));
}
