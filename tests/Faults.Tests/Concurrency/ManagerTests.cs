using EfpConnect.Contracts;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>Managers of one service appear at once, two by code and two by appointment.</summary>
public sealed class ManagerTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private readonly Recorder<ManagersAct> _history = new();
    private readonly Balance _balance = new();

    private sealed record Field(Siren Company, Person Founder, SeededCode[] Codes, Person[] ByCode, Person[] ByAppointment);

    [Fact]
    public async Task Managers_who_appear_at_once_are_all_there()
    {
        var fields = await ManyAsync(Profile.Cycles(ci: 50, nightly: 250), PrepareAsync);

        foreach (var field in fields) await StartingLine.RaceAsync(Dice.Shuffle(Actors(field)));

        var mails = await Cluster.MailsAsync();
        var ends = new Dictionary<string, ManagersState>();
        foreach (var field in fields) ends[$"{field.Company}"] = await CompareAsync(field, mails);
        var impossible = Linearizability.CheckEach(new ManagersModel(), _history.Calls, company => ends[company].Equals);
        Judge(
            new("C7 new", "Managers appear at once", fields.Count, _history.Calls.Count(call => call is { Act: not ManagersAct.Read, Answer: Answers.Done }),
                _balance.Lost, _balance.Doubled, Note: $"{_history.Failures.Count} unexpected exceptions, {fields.Count - impossible.Count} histories linearizable"),
            _history.Failures, impossible);
    }

    private async Task<Field> PrepareAsync()
    {
        var company = Cluster.Register.Next().Siren;
        var (founder, others) = (await Residents.NewManagerAsync(company, Maf), await Residents.RegisterAsync(company, 4));
        await _history.CallAsync("founder", $"{company}", new ManagersAct.Appear($"{founder.Id}"), () => Task.FromResult(Answers.Done));
        return new(company, founder, [await Residents.IssueAsync(company, Maf), await Residents.IssueAsync(company, Maf)], others[..2], others[2..]);
    }

    private IEnumerable<Func<Task<string?>>> Actors(Field field) =>
    [
        .. field.ByCode.Select<Person, Func<Task<string?>>>((user, i) => () => AppearAsync(i, field, field.Codes[i], user)),
        .. field.ByAppointment.Select<Person, Func<Task<string?>>>((user, i) => () => AppointAsync(i + 1, field, user)),
        .. field.ByAppointment.Select<Person, Func<Task<string?>>>((user, i) => () => AcceptAsync(i + 2, field, user)),
        () => ReadAsync(0, field),
        () => ReadAsync(1, field),
    ];

    private Task<string?> AppearAsync(int client, Field field, SeededCode code, Person user) => CallAsync(client, field, new ManagersAct.Appear($"{user.Id}"),
        async grains => Answers.Of(await code.RedeemAsync(grains, Act, user)));

    private Task<string?> AppointAsync(int client, Field field, Person user) => CallAsync(client, field, new ManagersAct.Appoint($"{field.Founder.Id}", $"{user.Id}"),
        async grains => Answers.Of(await grains.Company(field.Company).AppointAsync(Act, field.Founder.Id, user.Id, Maf)));

    private Task<string?> AcceptAsync(int client, Field field, Person user) => CallAsync(client, field, new ManagersAct.Accept($"{user.Id}"),
        async grains => Answers.Of(await grains.Company(field.Company).AcceptCharterAsync(Act, user.Id, Maf)));

    private Task<string?> ReadAsync(int client, Field field) => CallAsync(client, field, new ManagersAct.Read(),
        async grains => $"{StateOf((await grains.Company(field.Company).ManagersAsync(field.Founder.Id, Maf)).Value)}");

    private Task<string?> CallAsync(int client, Field field, ManagersAct act, Func<IGrainFactory, Task<string>> send) =>
        _history.CallAsync($"client {client}", $"{field.Company}", act, () => send(Cluster.Grains(client)));

    /// <summary>Everybody is there once, and was told so once.</summary>
    private async Task<ManagersState> CompareAsync(Field field, ILookup<EmailAddress, ReceivedMail> mails)
    {
        var managers = (await Cluster.Grains(0).Company(field.Company).ManagersAsync(field.Founder.Id, Maf)).Value;
        foreach (var user in field.ByCode.Concat(field.ByAppointment)) _balance.Expect(1, managers.Count(manager => manager.Person.Id == user.Id));
        foreach (var user in field.ByCode) _balance.Expect(1, mails[user.Email].Count(mail => mail.IsAbout("Vous êtes responsable")));
        foreach (var user in field.ByAppointment) _balance.Expect(1, mails[user.Email].Count(mail => mail.IsAbout("Vous devenez responsable")));
        return StateOf(managers);
    }

    private static ManagersState StateOf(IReadOnlyCollection<AccessManager> managers) => new(
        Names.Of(managers.Where(manager => manager.IsEffective).Select(manager => $"{manager.Person.Id}")),
        Names.Of(managers.Where(manager => !manager.IsEffective).Select(manager => $"{manager.Person.Id}")));
}
