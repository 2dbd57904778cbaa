using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C4: « Relancer ma demande », pressed in eight places an hour before the thirty days are over, and once they are.</summary>
public sealed class ResendTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private const int Clients = 8;

    private readonly Recorder<RequestAct> _history = new();
    private readonly Balance _balance = new();

    private sealed record Asked(Siren Company, Person Manager, Person Requester, AccessRequest Request);

    [Fact]
    public async Task A_request_is_sent_again_once_after_thirty_days_and_never_before()
    {
        var requests = await ManyAsync(Profile.Cycles(ci: 30, nightly: 250), PrepareAsync);

        await Cluster.RestartAsync(at: requests.Min(AllowedAt) - TimeSpan.FromHours(1));
        foreach (var asked in requests) await RaceAsync(asked);
        var tooEarly = _history.Calls.Count(call => call.Answer == Answers.Done);

        await Cluster.RestartAsync(at: requests.Max(AllowedAt));
        foreach (var asked in requests) await RaceAgainAsync(asked);

        await JudgeAsync(requests, tooEarly);
    }

    private static DateTimeOffset AllowedAt(Asked asked) => asked.Request.Sent!.ResendAllowedAt;

    private async Task<Asked> PrepareAsync()
    {
        var place = Cluster.Register.Next();
        var manager = await Residents.NewManagerAsync(place.Siren, Maf);
        var requester = await Residents.RegisterAsync(place.Siren);
        var submitted = await Cluster.Grains(0).Company(place.Siren).SubmitAsync(Act, requester.Id, Maf, [place], null);
        return new(place.Siren, manager, requester, submitted.Value.Single().Request);
    }

    private async Task RaceAgainAsync(Asked asked)
    {
        await _history.CallAsync("time", asked.Request.Id, new RequestAct.MonthPasses(), () => Task.FromResult(Answers.Done));
        await RaceAsync(asked);
    }

    private Task RaceAsync(Asked asked) => StartingLine.RaceAsync(Clients, client => ResendAsync(asked, client));

    private Task<string?> ResendAsync(Asked asked, int client)
    {
        var operation = Act;
        return _history.CallAsync($"client {client}", asked.Request.Id, new RequestAct.Resend($"{operation}"), async () =>
            Answers.Of(await Cluster.Grains(client).Company(asked.Company).ResendAsync(operation, asked.Requester.Id, asked.Request.Id)));
    }

    private async Task JudgeAsync(IReadOnlyList<Asked> requests, int tooEarly)
    {
        var mails = await Cluster.MailsAsync();
        var sent = new Dictionary<string, int>();
        foreach (var asked in requests)
        {
            var end = (await Cluster.Grains(0).Company(asked.Company).RequestAsync(asked.Requester.Id, asked.Request.Id)).Value;
            sent[asked.Request.Id] = end.Request.Sent!.Count;
            _balance.Expect(1, _history.Of(asked.Request.Id).Count(call => call is { Act: RequestAct.Resend, Answer: Answers.Done }));
            _balance.Expect(1, mails[asked.Manager.Email].Count(mail => mail.IsAbout("Relance")));
        }

        var impossible = Linearizability.CheckEach(new RequestModel(), _history.Calls, id => last => (last.LastSentBy is null ? 1 : 2) == sent[id]);
        Judge(
            new("C4", $"Sent again by {Clients} clients, an hour before day 30 and on it", requests.Count,
                _history.Calls.Count(call => call is { Act: RequestAct.Resend, Answer: Answers.Done }), _balance.Lost, _balance.Doubled + tooEarly,
                Note: $"{tooEarly} before day 30, {_history.Calls.Count(call => call.Answer == RequestModel.TooEarly)} refused, {requests.Count - impossible.Count} histories linearizable"),
            _history.Failures, impossible);
    }
}
