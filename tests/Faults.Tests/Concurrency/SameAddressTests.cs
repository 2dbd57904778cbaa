using EfpConnect.Contracts;
using EfpConnect.Credentials.Keys;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>C6: one address, written in three ways, signs up three times and ends all three at once.</summary>
public sealed class SameAddressTests(RaceCluster cluster, ITestOutputHelper output) : RaceTest(cluster, output)
{
    private readonly Balance _balance = new();

    private sealed record Draft(EmailAddress Email, IRegistrationGrain Registration);

    private sealed record Rivals(Siren Company, IReadOnlyList<EmailAddress> Spellings)
    {
        public List<Draft> Drafts { get; } = [];
    }

    [Fact]
    public async Task One_address_makes_one_account_however_it_is_written()
    {
        List<Rivals> all = [.. Enumerable.Range(0, Profile.Cycles(ci: 50, nightly: 250)).Select(_ => new Rivals(Cluster.Register.Next().Siren, Spellings()))];
        for (var turn = 0; turn < 3; turn++)
        {
            foreach (var rivals in all) await StartAsync(rivals, turn);
            var mails = await Cluster.MailsAsync();
            foreach (var rivals in all) await ProveAsync(rivals.Drafts[turn], mails, turn);
        }

        List<Outcome<UserId>> answers = [];
        foreach (var rivals in all) answers.AddRange(await CompleteAsync(rivals));

        Judge(
            new("C6", "One address, three spellings, three accounts ended at once", all.Count, answers.Count(answer => answer.Succeeded), _balance.Lost, _balance.Doubled,
                Note: string.Join(", ", answers.CountBy(answer => answer.Problem?.Code ?? "created").Select(answer => $"{answer.Value} {answer.Key}"))),
            [], []);
    }

    /// <summary>Case, blanks, a domain in Unicode composed, decomposed and in ASCII.</summary>
    private static EmailAddress[] Spellings()
    {
        var local = Residents.NewAddress().LocalPart;
        return
        [
            EmailAddress.Parse($"{local}@académie.example"),
            EmailAddress.Parse($" {local.ToUpperInvariant()}@ACADE\u0301MIE.Example "),
            EmailAddress.Parse($"{char.ToUpperInvariant(local[0])}{local[1..]}@xn--acadmie-eya.example"),
        ];
    }

    /// <summary>An address is written to again after a while only: whoever comes earlier is asked to wait.</summary>
    private async Task StartAsync(Rivals rivals, int turn)
    {
        var draft = Cluster.Grains(turn).Registration(RegistrationId.New());
        await Patience.WaitForAsync(() => "another code for the same address", async () => (await draft.StartAsync(Act, rivals.Spellings[turn])).Succeeded);
        rivals.Drafts.Add(new(rivals.Spellings[turn], draft));
    }

    private static async Task ProveAsync(Draft draft, ILookup<EmailAddress, ReceivedMail> mails, int turn)
    {
        var codes = mails[draft.Email].Where(mail => mail.IsAbout("code")).Select(mail => mail.EmailCode).ToList();
        Assert.Equal(turn + 1, codes.Count);
        foreach (var code in codes) await draft.Registration.SubmitCodeAsync(Act, code);   // those of the other drafts are wrong guesses
        await draft.Registration.ChoosePasswordAsync(Act, "hash");
        Assert.True((await draft.Registration.GiveIdentityAsync(Act, new(Title.Madame, "Claude", "Dupont"))).Succeeded);
    }

    private async Task<Outcome<UserId>[]> CompleteAsync(Rivals rivals)
    {
        var answers = await StartingLine.RaceAsync(
            rivals.Drafts.Count, i => rivals.Drafts[i].Registration.CompleteAsync(Act, rivals.Company, Residents.Terms));

        _balance.Expect(1, answers.Count(answer => answer.Succeeded));
        _balance.Expect(2, answers.Count(answer => answer.Problem?.Code == "email.taken"));
        _balance.Expect(1, (await Cluster.Grains(0).RosterPage(rivals.Company, 0).EntriesAsync()).Length);
        var owner = await Cluster.Grains(0).Email(Cluster.Secrets.FingerprintOf(KeyPurpose.EmailKey, $"{rivals.Spellings[0]}")).OwnerAsync();
        _balance.Expect(1, answers.Count(answer => answer.Succeeded && answer.Value == owner));
        return answers;
    }
}
