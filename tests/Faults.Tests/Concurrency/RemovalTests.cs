using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C7: the two managers of a company remove each other, or both resign, or one does the one and one the other.</summary>
public sealed class RemovalTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private readonly Recorder<ManagersAct> _history = new();
    private readonly Balance _balance = new();

    private sealed record Duel(Siren Company, Person One, Person Other, IReadOnlyList<(Person By, Person User)> Acts);

    [Fact, Trait("Rule", "§7 Remove another R")]
    public async Task Exactly_one_manager_remains()
    {
        var duels = await ManyAsync(Profile.Cycles(ci: 60, nightly: 300), PrepareAsync);

        foreach (var duel in duels) await StartingLine.RaceAsync([.. duel.Acts.Select((act, i) => (Func<Task<string?>>)(() => EndAsync(i, duel, act.By, act.User)))]);

        var mails = await Cluster.MailsAsync();
        var ends = new Dictionary<string, ManagersState>();
        foreach (var duel in duels) ends[$"{duel.Company}"] = await CompareAsync(duel, mails);
        var impossible = Linearizability.CheckEach(new ManagersModel(), _history.Calls, company => ends[company].Equals);
        Judge(
            new("C7", "Two managers remove each other, or resign", duels.Count, _history.Calls.Count(call => call is { Act: ManagersAct.Remove, Answer: Answers.Done }),
                _balance.Lost, _balance.Doubled, Note: $"one manager left in each; {_history.Failures.Count} unexpected exceptions, {duels.Count - impossible.Count} histories linearizable"),
            _history.Failures, impossible);
    }

    private async Task<Duel> PrepareAsync()
    {
        var company = Cluster.Register.Next().Siren;
        var (one, other) = (await Residents.NewManagerAsync(company, Maf), await Residents.NewManagerAsync(company, Maf));
        foreach (var manager in new[] { one, other })
        {
            await _history.CallAsync("before", $"{company}", new ManagersAct.Appear($"{manager.Id}"), () => Task.FromResult(Answers.Done));
        }

        (Person, Person)[][] ways = [[(one, other), (other, one)], [(one, one), (other, other)], [(one, other), (other, other)]];
        return new(company, one, other, Dice.Pick(ways));
    }

    private Task<string?> EndAsync(int client, Duel duel, Person by, Person user) =>
        _history.CallAsync($"client {client}", $"{duel.Company}", new ManagersAct.Remove($"{by.Id}", $"{user.Id}"),
            async () => Answers.Of(await Cluster.Grains(client).Company(duel.Company).EndManagerRoleAsync(Act, by.Id, user.Id, Maf)));

    /// <summary>One is left, the other was told once.</summary>
    private async Task<ManagersState> CompareAsync(Duel duel, ILookup<EmailAddress, ReceivedMail> mails)
    {
        var company = Cluster.Grains(0).Company(duel.Company);
        var left = new List<Person>();
        foreach (var manager in new[] { duel.One, duel.Other })
        {
            var isLeft = !(await company.RolesOfAsync(manager.Id)).IsEmpty;
            if (isLeft) left.Add(manager);
            _balance.Expect(isLeft ? 0 : 1, mails[manager.Email].Count(mail => mail.IsAbout("n’êtes plus responsable")));
        }

        _balance.Expect(1, left.Count);
        return new(Names.Of(left.Select(manager => $"{manager.Id}")), Names.None);
    }
}
