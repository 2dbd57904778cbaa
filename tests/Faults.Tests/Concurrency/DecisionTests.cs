using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C3: two managers approve, a third refuses and the requester cancels, all at once, while others look.</summary>
public sealed class DecisionTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private const int RequestersPerCompany = 5;
    private const string Reason = "Cette personne a quitté l’entreprise.";

    private readonly Recorder<RequestAct> _history = new();
    private readonly Balance _balance = new();

    private sealed record Asked(Siret Place, IReadOnlyList<Person> Managers, Person Requester, string Id)
    {
        public ICompanyGrain At(IGrainFactory grains) => grains.Company(Place.Siren);
    }

    [Fact, Trait("Rule", "§12 One approves, one refuses at once")]
    public async Task A_request_that_many_decide_at_once_is_decided_once()
    {
        var companies = await ManyAsync(Profile.Cycles(ci: 20, nightly: 100), PrepareAsync);
        List<Asked> requests = [.. companies.SelectMany(asked => asked)];

        foreach (var asked in requests) await StartingLine.RaceAsync(Dice.Shuffle(Actors(asked)));

        var mails = await Cluster.MailsAsync();
        var ends = new Dictionary<string, RequestView>();
        foreach (var asked in requests) ends[asked.Id] = await CompareAsync(asked, mails);
        Judge(ends);
    }

    private async Task<IReadOnlyList<Asked>> PrepareAsync()
    {
        var place = Cluster.Register.Next();
        var managers = await ManyAsync(3, () => Residents.NewManagerAsync(place.Siren, Maf));
        return await ManyAsync(RequestersPerCompany, async () =>
        {
            var requester = await Residents.RegisterAsync(place.Siren);
            var submitted = await Cluster.Grains(0).Company(place.Siren).SubmitAsync(Act, requester.Id, Maf, [place], null);
            return new Asked(place, managers, requester, submitted.Value.Single().Request.Id);
        });
    }

    private IEnumerable<Func<Task<string?>>> Actors(Asked asked)
    {
        var (anne, boris, claire) = (asked.Managers[0].Id, asked.Managers[1].Id, asked.Managers[2].Id);
        return
        [
            () => CallAsync(0, asked, new RequestAct.Approve($"{anne}"), async company => Answers.Of(await company.ApproveAsync(Act, anne, asked.Id, []))),
            () => CallAsync(1, asked, new RequestAct.Approve($"{boris}"), async company => Answers.Of(await company.ApproveAsync(Act, boris, asked.Id, []))),
            () => CallAsync(2, asked, new RequestAct.Refuse($"{claire}"), async company => Answers.Of(await company.RefuseAsync(Act, claire, asked.Id, Reason))),
            () => CallAsync(3, asked, new RequestAct.Cancel($"{asked.Requester.Id}"), async company => Answers.Of(await company.CancelAsync(Act, asked.Requester.Id, asked.Id))),
            () => ReadAsync(4, asked, anne),
            () => ReadAsync(5, asked, asked.Requester.Id),
        ];
    }

    private Task<string?> ReadAsync(int client, Asked asked, UserId reader) =>
        CallAsync(client, asked, new RequestAct.Read(), async company => NameOf((await company.RequestAsync(reader, asked.Id)).Value.Status));

    private Task<string?> CallAsync(int client, Asked asked, RequestAct act, Func<ICompanyGrain, Task<string>> send) =>
        _history.CallAsync($"client {client}", asked.Id, act, () => send(asked.At(Cluster.Grains(client))));

    /// <summary>One decision, the mail that tells it and no other, and the access only after an approval.</summary>
    private async Task<RequestView> CompareAsync(Asked asked, ILookup<EmailAddress, ReceivedMail> mails)
    {
        var end = (await asked.At(Cluster.Grains(0)).RequestAsync(asked.Requester.Id, asked.Id)).Value;
        var user = (await Cluster.Grains(0).User(asked.Requester.Id).ViewAsync())!;
        var decided = _history.Of(asked.Id).Where(call => call.Act is not RequestAct.Read).Count(call => call.Answer == Answers.Done);
        int Mails(string about) => mails[asked.Requester.Email].Count(mail => mail.IsAbout(about));
        int Owed(RequestStatus status) => end.Status == status ? 1 : 0;

        _balance.Expect(1, decided);
        _balance.Expect(Owed(RequestStatus.Approved), Mails("est ouvert"));
        _balance.Expect(Owed(RequestStatus.Approved), user.Habilitations.Count(held => held.Covers(Maf, asked.Place)));
        _balance.Expect(Owed(RequestStatus.Refused), Mails("n’a pas été acceptée"));
        return end;
    }

    private void Judge(Dictionary<string, RequestView> ends)
    {
        var impossible = Linearizability.CheckEach(
            new RequestModel(), _history.Calls, id => last => (last.Status, last.By) == (NameOf(ends[id].Status), $"{ends[id].Request.Decision?.By?.Id}"));
        var statuses = ends.Values.CountBy(end => end.Status).Select(status => $"{status.Value} {NameOf(status.Key)}").Order(StringComparer.Ordinal);
        Judge(
            new("C3", "Approved twice, refused and cancelled at once", ends.Count, _history.Calls.Count(call => call is { Act: not RequestAct.Read, Answer: Answers.Done }),
                _balance.Lost, _balance.Doubled, Note: $"{string.Join(", ", statuses)}, {ends.Count - impossible.Count} histories linearizable"),
            _history.Failures, impossible);
    }

    private static string NameOf(RequestStatus status) => $"{status}".ToLowerInvariant();
}
