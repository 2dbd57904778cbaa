using System.Collections.Concurrent;
using System.Text.Json;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C5: one act sent twenty times at once by three silos, and twenty times more after these have started again.</summary>
public sealed class SameOperationTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private const int Copies = 20;

    private readonly ConcurrentQueue<Exception> _failures = new();
    private readonly Balance _balance = new();
    private int _acknowledged;

    /// <param name="Effects">How often each thing that follows from the act is found; each must be there once.</param>
    private sealed record Repeated(Func<IGrainFactory, Task<string>> Send, Func<ILookup<EmailAddress, ReceivedMail>, Task<int[]>> Effects);

    [Fact, Trait("Rule", "§12 Silo dies after write, before reply")]
    public async Task An_act_that_is_sent_again_has_one_effect_and_one_answer()
    {
        var acts = (await ManyAsync(Profile.Cycles(ci: 20, nightly: 160), async () => (Repeated[])[await RedeemAsync(), await SubmitAsync(), await ApproveAsync()]))
            .SelectMany(each => each).ToList();

        var before = await SendAllAsync(acts);
        await Cluster.RestartAsync(at: Cluster.Now);
        var after = await SendAllAsync(acts);

        var differing = before.Zip(after).Count(answers => answers.First.Concat(answers.Second).Distinct().Count() != 1);
        var mails = await Cluster.MailsAsync();
        foreach (var act in acts) Array.ForEach(await act.Effects(mails), found => _balance.Expect(1, found));
        Judge(
            new("C5", $"The same act {Copies} times at once, and again after a restart", acts.Count, _acknowledged, _balance.Lost, _balance.Doubled + differing,
                Note: $"{differing} acts answered in more than one way, {_failures.Count} unexpected exceptions"),
            _failures, []);
    }

    /// <returns>For each act, its answers.</returns>
    private async Task<List<string[]>> SendAllAsync(IReadOnlyList<Repeated> acts)
    {
        List<string[]> answers = [];
        foreach (var act in acts) answers.Add(await StartingLine.RaceAsync(Copies, client => TryAsync(act, client)));
        return answers;
    }

    private async Task<string> TryAsync(Repeated act, int client)
    {
        try
        {
            var answer = await act.Send(Cluster.Grains(client));
            Interlocked.Increment(ref _acknowledged);
            return answer;
        }
        catch (Exception failure)
        {
            _failures.Enqueue(failure);
            return "nothing";
        }
    }

    private async Task<Repeated> RedeemAsync()
    {
        var (company, operation) = (Cluster.Register.Next().Siren, Act);
        var (user, code) = (await Residents.RegisterAsync(company), await Residents.IssueAsync(company, Maf));
        return new(
            async grains => Written(await code.RedeemAsync(grains, operation, user)),
            async mails =>
            [
                (await Cluster.Grains(0).Company(company).RolesOfAsync(user.Id)).Length,
                mails[user.Email].Count(mail => mail.IsAbout("Vous êtes responsable")),
            ]);
    }

    private async Task<Repeated> SubmitAsync()
    {
        var (place, operation) = (Cluster.Register.Next(), Act);
        var (manager, user) = (await Residents.NewManagerAsync(place.Siren, Maf), await Residents.RegisterAsync(place.Siren));
        return new(
            async grains => Written(await grains.Company(place.Siren).SubmitAsync(operation, user.Id, Maf, [place], null)),
            async mails =>
            [
                (await Cluster.Grains(0).Company(place.Siren).RequestsOfAsync(user.Id)).Length,
                mails[manager.Email].Count(mail => mail.IsAbout("Demande d’accès")),
                mails[user.Email].Count(mail => mail.IsAbout("a été envoyée")),
            ]);
    }

    private async Task<Repeated> ApproveAsync()
    {
        var (place, operation) = (Cluster.Register.Next(), Act);
        var (manager, user) = (await Residents.NewManagerAsync(place.Siren, Maf), await Residents.RegisterAsync(place.Siren));
        var asked = (await Cluster.Grains(0).Company(place.Siren).SubmitAsync(Act, user.Id, Maf, [place], null)).Value.Single().Request;
        return new(
            async grains => Written(await grains.Company(place.Siren).ApproveAsync(operation, manager.Id, asked.Id, [])),
            async mails =>
            [
                (await Cluster.Grains(0).User(user.Id).ViewAsync())!.Habilitations.Length,
                mails[user.Email].Count(mail => mail.IsAbout("est ouvert")),
            ]);
    }

    private static string Written<T>(Outcome<T> outcome) where T : notnull =>
        outcome.Match(done => JsonSerializer.Serialize(done), problem => problem.Code);
}
