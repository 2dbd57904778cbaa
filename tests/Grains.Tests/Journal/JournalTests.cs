using System.Text.Json.Nodes;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Journal;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.Tests.StoredForms;

namespace EfpConnect.Grains.Tests.Journal;

/// <summary>Every act of a company stands in its journal, once, and nothing in it can be changed unseen.</summary>
public sealed class JournalTests(PortalCluster portal) : PortalTest(portal)
{
    private IJournalGrain Journal => Portal.Grains.Journal(Company);

    public static TheoryData<string> Facts => [.. Stored.Pending.Select(p => p.Event.GetType().Name)];

    private static Ledger<Company, CompanyEvent> Stored => (Ledger<Company, CompanyEvent>)StoredSamples.All["company"];

    [Theory, MemberData(nameof(Facts))]
    public void Every_fact_of_a_company_has_its_entry(string fact)
    {
        var happened = Stored.Pending.Select(p => p.Event).First(e => e.GetType().Name == fact);

        Assert.NotEmpty(Stored.State!.EntriesOf(happened));
    }

    [Fact]
    public async Task An_act_stands_in_it_with_who_whom_and_where()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);

        await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, []);

        var entry = (await ReadAsync(manager)).Items[0].Entry;
        Assert.Equal((JournalAct.AccessGranted, manager.Id, person.Id, Edof, Place), (entry.Act, entry.By, entry.User, entry.Service, entry.Siret));
    }

    [Fact]
    public async Task An_act_that_is_told_again_after_a_failure_stands_in_it_once()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        Portal.Storage.Fault = grain => grain == $"user/{person.Id}" ? WriteFault.Fails : WriteFault.None;
        await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, []);
        Portal.Storage.Heal();

        await Portal.SweepAsync();

        Assert.Single((await ReadAsync(manager)).Items, e => e.Entry.Act == JournalAct.AccessGranted);
    }

    [Fact, Trait("Rule", "§10 Read journal of company")]
    public async Task A_manager_reads_what_concerns_his_services_and_a_user_what_concerns_himself()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var ofCeres = await Portal.NewManagerAsync(Company, ServiceId.Parse("ceres"));
        var (person, other) = (await Portal.SignUpAsync(Company), await Portal.SignUpAsync(Company));
        await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, []);

        Assert.Contains(JournalAct.AccessGranted, Acts(await ReadAsync(manager)));
        Assert.Contains(JournalAct.AccessGranted, Acts(await ReadAsync(person)));
        Assert.DoesNotContain(JournalAct.AccessGranted, Acts(await ReadAsync(ofCeres)));
        Assert.Equal([JournalAct.UserAttached], Acts(await ReadAsync(other)));
    }

    [Fact]
    public async Task Somebody_of_another_company_reads_nothing()
    {
        var stranger = await Portal.SignUpAsync(EveryCompany.New());

        Assert.IsType<NotManager>((await Journal.ReadAsync(stranger.Id, All)).Problem);
    }

    [Fact]
    public async Task After_a_thousand_acts_it_verifies_and_one_changed_byte_is_found()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        Person[] people = [.. await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Portal.SignUpAsync(Company)))];
        for (var i = 0; i < 1000; i++) await ActAsync(manager, people[i * 7 % people.Length], i);
        var whole = await Journal.VerifyAsync();

        Portal.Storage.Rewrite($"journal-page/{Company}/4", page => OneOf(page)["user"] = Changed(OneOf(page)["user"]!.GetValue<string>()));
        await Portal.ForgetAsync(Portal.Grains.JournalPage(Company, 4));

        Assert.True(whole.Entries > 1000);
        Assert.Null(whole.BrokenAt);
        Assert.InRange((await Journal.VerifyAsync()).BrokenAt ?? 0, 401, 600);
    }

    private static JournalQuery All => new(null, null, null, 1, 200);

    /// <summary>Grants and revokes in turn, so that each changes something.</summary>
    private Task ActAsync(Person manager, Person person, int i) => i / 5 % 2 == 0
        ? CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, Place, [])
        : CompanyGrain.RevokeAsync(Act, manager.Id, person.Id, Edof, Place);

    private static JsonNode OneOf(JsonNode page) => page["entries"]![42]!["entry"]!;

    private static string Changed(string text) => $"{text[..^1]}{(text[^1] == '0' ? '1' : '0')}";

    private static IEnumerable<JournalAct> Acts(JournalView view) => view.Items.Select(e => e.Entry.Act);

    private async Task<JournalView> ReadAsync(Person reader) => (await Journal.ReadAsync(reader.Id, All)).Value;
}
