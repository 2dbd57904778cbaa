using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C1: one code, many hands, three silos.</summary>
public sealed class OneCodeTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private const int Clients = 16;

    private readonly Recorder<CodeAct> _history = new();
    private readonly Balance _balance = new();

    private sealed record Raced(SeededCode Code, Person[] Users);

    [Fact]
    public async Task A_code_that_many_hand_in_at_once_makes_one_manager()
    {
        var prepared = await ManyAsync(Profile.Cycles(ci: 25, nightly: 125), PrepareAsync);

        foreach (var raced in prepared.SelectMany(company => company)) await StartingLine.RaceAsync(Clients, i => HandInAsync(raced.Code, raced.Users[i], i));

        var mails = await Cluster.MailsAsync();
        foreach (var raced in prepared.SelectMany(company => company)) await CompareAsync(raced, mails);
        await JudgeAsync([.. prepared.SelectMany(company => company.Select(raced => raced.Code))]);
    }

    /// <summary>One company: the same people try a code for each service.</summary>
    private async Task<IReadOnlyList<Raced>> PrepareAsync()
    {
        var company = Cluster.Register.Next().Siren;
        var users = await Residents.RegisterAsync(company, Clients);
        var codes = await Task.WhenAll(ServiceCatalogue.All.Select(service => Residents.IssueAsync(company, service.Id)));
        return [.. codes.Select(code => new Raced(code, users))];
    }

    private Task<string?> HandInAsync(SeededCode code, Person user, int client)
    {
        var operation = Act;
        return _history.CallAsync($"client {client}", code.Fingerprint, new CodeAct.Redeem($"{user.Id}", $"{operation}"),
            async () => Answers.Of(await code.RedeemAsync(Cluster.Grains(client), operation, user)));
    }

    /// <summary>One success, « already used » for everybody else; one manager, and one mail to him.</summary>
    private async Task CompareAsync(Raced raced, ILookup<EmailAddress, ReceivedMail> mails)
    {
        var calls = _history.Of(raced.Code.Fingerprint).ToLookup(call => call.Answer, call => ((CodeAct.Redeem)call.Act).User);
        _balance.Expect(1, calls[Answers.Done].Count());
        foreach (var (i, user) in raced.Users.Index())
        {
            var (service, owed) = (raced.Code.Issued.Service, calls[Answers.Done].Count(winner => winner == $"{user.Id}"));
            var roles = await Cluster.Grains(i).Company(raced.Code.Issued.Siren).RolesOfAsync(user.Id);
            _balance.Expect(owed, roles.Count(role => role.Service == service && role.IsEffective));
            _balance.Expect(owed, mails[user.Email].Count(mail => mail.IsAbout($"Vous êtes responsable des accès à {ServiceCatalogue.Of(service).ShortName} ")));
        }
    }

    private async Task JudgeAsync(IReadOnlyList<SeededCode> codes)
    {
        var stored = await Cluster.Codes.ReadAsync(codes);
        var impossible = Linearizability.CheckEach(new CodeModel(), _history.Calls, code => stored[code].Is);
        var acknowledged = _history.Calls.Count(call => call.Answer == Answers.Done);
        Judge(
            new("C1", $"One code, {Clients} clients at once, 3 silos", codes.Count, acknowledged, _balance.Lost, _balance.Doubled,
                Note: $"{_history.Calls.Count - acknowledged} refused, {_history.Failures.Count} unexpected exceptions, {codes.Count - impossible.Count} histories linearizable"),
            _history.Failures, impossible);
    }
}
