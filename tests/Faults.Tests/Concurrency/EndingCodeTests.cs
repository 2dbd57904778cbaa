using System.Diagnostics;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C2: two codes of one company, each handed in while it expires, the first also while it is superseded by the second.</summary>
public sealed class EndingCodeTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private const int HandsPerCode = 4;
    private const int LongestLifeInMilliseconds = 80;

    /// <summary>Between the clock on the wall, by which codes expire, and the one of the history.</summary>
    private static readonly long Doubt = Stopwatch.Frequency / 10;

    private readonly Recorder<CodeAct> _history = new();

    private sealed record Hand(SeededCode Code, Person User, int Client);

    [Fact]
    public async Task No_code_is_used_after_its_end()
    {
        var companies = await ManyAsync(Profile.Cycles(ci: 10, nightly: 60), async () =>
        {
            var company = Cluster.Register.Next().Siren;
            return (Siren: company, Users: await Residents.RegisterAsync(company, 2 * HandsPerCode));
        });

        List<Hand> hands = [];
        foreach (var (company, users) in companies)
        {
            foreach (var service in ServiceCatalogue.All) hands.AddRange(await RaceAsync(company, service.Id, users));
        }

        var late = await TooLateAsync(hands);
        await JudgeAsync([.. hands.Select(hand => hand.Code).Distinct()], late);
    }

    private async Task<IReadOnlyList<Hand>> RaceAsync(Siren company, ServiceId service, Person[] users)
    {
        var first = await IssueAsync(company, service);
        var second = await IssueAsync(company, service);
        Hand[] hands = [.. users.Select((user, i) => new Hand(i % 2 == 0 ? first : second, user, i))];
        await StartingLine.RaceAsync(Dice.Shuffle(hands.Select<Hand, Func<Task<string?>>>(hand => () => HandInAsync(hand)).Append(() => ReplaceAsync(first))));
        return hands;
    }

    private async Task<SeededCode> IssueAsync(Siren company, ServiceId service)
    {
        var code = await Residents.IssueAsync(company, service, TimeSpan.FromMilliseconds(Dice.Roll(LongestLifeInMilliseconds)));
        var end = Stopwatch.GetTimestamp() + (long)((code.Issued.ExpiresAt - Cluster.Now).TotalSeconds * Stopwatch.Frequency);
        _history.Note(new("time", code.Fingerprint, new CodeAct.Expire(), end - Doubt, end + Doubt, Answers.Done));
        return code;
    }

    private Task<string?> HandInAsync(Hand hand)
    {
        var operation = Act;
        return _history.CallAsync($"client {hand.Client}", hand.Code.Fingerprint, new CodeAct.Redeem($"{hand.User.Id}", $"{operation}"),
            async () => Answers.Of(await hand.Code.RedeemAsync(Cluster.Grains(hand.Client), operation, hand.User)));
    }

    private Task<string?> ReplaceAsync(SeededCode code) => _history.CallAsync("support", code.Fingerprint, new CodeAct.Replace(), async () =>
    {
        await Cluster.Grains(Dice.Roll(3)).ManagerCode(code.Fingerprint).ReplaceAsync(Act);
        return Answers.Done;
    });

    /// <summary>Once all have ended, everybody who has not become a manager tries again.</summary>
    /// <returns>How many succeeded.</returns>
    private async Task<int> TooLateAsync(IReadOnlyList<Hand> hands)
    {
        var winners = _history.Calls.Where(call => call.Answer == Answers.Done).Select(call => (call.Key, (call.Act as CodeAct.Redeem)?.User)).ToHashSet();
        var late = 0;
        foreach (var hand in hands.Where(hand => !winners.Contains((hand.Code.Fingerprint, $"{hand.User.Id}"))))
        {
            if (await HandInAsync(hand) == Answers.Done) late++;
        }

        return late;
    }

    private async Task JudgeAsync(IReadOnlyList<SeededCode> codes, int late)
    {
        var stored = await Cluster.Codes.ReadAsync(codes);
        var impossible = Linearizability.CheckEach(new CodeModel(), _history.Calls, code => stored[code].Is);
        var redeemed = _history.Calls.Where(call => call is { Act: CodeAct.Redeem, Answer: Answers.Done }).ToLookup(call => call.Key);
        var ends = _history.Calls.CountBy(call => call.Answer ?? "unknown").Where(end => end.Key != Answers.Done).Select(end => $"{end.Value} {end.Key}").Order(StringComparer.Ordinal);
        Judge(
            new("C2", "Two codes, handed in while they end", codes.Count / 2, redeemed.Sum(code => code.Count()),
                redeemed.Count(code => stored[code.Key].Kind != "used"), redeemed.Sum(code => code.Count() - 1) + late,
                Note: $"{late} after the end, {string.Join(", ", ends)}, {codes.Count - impossible.Count} histories linearizable"),
            _history.Failures, impossible);
    }
}
