using System.Text.Json.Nodes;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Grains.Tests.DeadLetters;

/// <summary>A consequence that cannot be delivered is set aside, seen by support, tried again at its word; nothing waits for it, nothing is lost.</summary>
public sealed class ConsequenceTests(PortalCluster portal) : DeadLetterTest(portal)
{
    [Fact]
    public async Task What_always_fails_holds_up_nothing_about_others()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var (poor, other) = (await Portal.SignUpAsync(Company), await Portal.SignUpAsync(Company));
        await ApproveThenBreakAsync(manager, poor);
        var healthy = await AskAsync(other, place: EveryCompany.Place(Company, 1));

        await CompanyGrain.ApproveAsync(Act, manager.Id, healthy.Request.Id, []);

        Assert.Single((await ViewAsync(other)).Habilitations);
        await Portal.Postbag.MailAsync(other.Email, "est ouvert");
        Assert.Equal(0, Portal.Postbag.Count(poor.Email, "est ouvert"));
    }

    [Fact]
    public async Task What_always_fails_is_set_aside_and_delivered_once_it_is_repaired()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        await ApproveThenBreakAsync(manager, person);

        await VisitAsync(Visits);

        var letter = Assert.Single(await MineAsync(), l => l.What == "request-approved");
        Assert.Equal((DeadLetterKind.Consequence, "company", "InvalidOperationException", false), (letter.Kind, letter.Source, letter.Reason, letter.Overtaken));
        Portal.Storage.Heal();
        Portal.Register.Fails = _ => false;
        Assert.Equal(RetryAnswer.Delivered, await Portal.Grains.DeadLetters().RetryAsync(letter.Id));
        await Portal.Postbag.MailAsync(person.Email, "est ouvert");
        Assert.Empty(await MineAsync());
    }

    [Fact]
    public async Task An_outage_sets_nothing_aside_however_long()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        Portal.Storage.Fault = grain => grain == $"user/{person.Id}" ? WriteFault.Fails : WriteFault.None;
        await CompanyGrain.ApproveAsync(Act, manager.Id, request.Request.Id, []);

        await VisitAsync(3 * Visits);

        Assert.Empty(await MineAsync());
        Portal.Storage.Heal();
        await VisitAsync(1);
        Assert.Single((await ViewAsync(person)).Habilitations);
    }

    [Fact]
    public async Task What_an_outage_holds_up_for_more_than_an_hour_is_listed_as_late_until_it_arrives()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        var approvedAt = Portal.Clock.GetUtcNow();
        Portal.Storage.Fault = grain => grain == $"user/{person.Id}" ? WriteFault.Fails : WriteFault.None;
        await CompanyGrain.ApproveAsync(Act, manager.Id, request.Request.Id, []);
        await VisitAsync(1);

        Portal.Clock.Advance(TimeSpan.FromMinutes(61));

        var late = Assert.Single(await MineAsync());
        Assert.Equal((DeadLetterKind.Late, "request-approved", "consequence.late", approvedAt), (late.Kind, late.What, late.Reason, late.Since));
        Assert.Equal(RetryAnswer.Unknown, await Portal.Grains.DeadLetters().RetryAsync(late.Id));
        Portal.Storage.Heal();
        await VisitAsync(1);
        Assert.Empty(await MineAsync());
    }

    /// <summary>R12, as far as a company can refuse today: what its receiver turns down is not lost from sight.</summary>
    [Fact]
    public async Task A_refused_consequence_is_set_aside_at_once_and_the_code_stays_used()
    {
        var person = await Portal.SignUpAsync(Company);
        var code = await Portal.ManagerCodeAsync(Company, Edof);
        Portal.Storage.Fault = LeavingCompany(person);

        var redeemed = await RedeemAsync(Act, person, code, Place);
        await VisitAsync(1);

        Assert.True(redeemed.Succeeded, redeemed.Problem?.Code);
        Assert.Equal("user.not-attached", Assert.Single(await MineAsync(), l => l.What == "manager-appeared-by-code").Reason);
        Assert.NotEmpty((await CompanyGrain.ManagersAsync(person.Id, Edof)).Value);
        Assert.IsType<Domain.ManagerCodes.CodeAlreadyUsed>((await RedeemAsync(Act, await Portal.SignUpAsync(Company), code)).Problem);
    }

    [Fact]
    public async Task A_revocation_passes_a_grant_that_was_set_aside_and_support_cannot_undo_it_by_trying_again()
    {
        await Portal.NewManagerAsync(Company, Edof);
        var manager = await Portal.NewManagerAsync(Company, Edof);
        await GrantThenBreakAsync(manager);
        await CompanyGrain.RevokeAsync(Act, manager.Id, manager.Id, Edof, Place);

        await VisitAsync(Visits + 1);

        Assert.Empty((await ViewAsync(manager)).Habilitations);
        var letter = (await MineAsync()).First(l => l.What == "access-granted");
        Assert.True(letter.Overtaken);
        Assert.Equal(RetryAnswer.Overtaken, await Portal.Grains.DeadLetters().RetryAsync(letter.Id));
        Assert.Empty((await ViewAsync(manager)).Habilitations);
    }

    [Fact]
    public async Task Of_what_an_invitation_brought_a_revocation_stops_one_access_only()
    {
        var (manager, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var kept = EveryCompany.Place(Company, 1);
        var attachment = JsonNode.Parse(Portal.Storage.Json($"user/{person.Id}")!)!["state"]!["attachment"]!.DeepClone();
        Portal.Storage.Fault = LeavingCompany(person);
        await CompanyGrain.InviteAsync(Act, manager.Id, person.Email, [new(Edof, Place, []), new(Edof, kept, [])], [], null);
        await VisitAsync(2);
        Portal.Storage.Heal();
        Portal.Storage.Rewrite($"user/{person.Id}", user => user["attachment"] = attachment);
        await Portal.ForgetAsync(Portal.Grains.User(person.Id));
        await CompanyGrain.RevokeAsync(Act, manager.Id, person.Id, Edof, Place);

        foreach (var letter in await MineAsync()) await Portal.Grains.DeadLetters().RetryAsync(letter.Id);

        Assert.Equal(kept, Assert.Single((await ViewAsync(person)).Habilitations, h => h.IsActive).Siret);
    }

    [Fact]
    public async Task What_was_overtaken_is_forgotten_after_a_month()
    {
        await Portal.NewManagerAsync(Company, Edof);
        var manager = await Portal.NewManagerAsync(Company, Edof);
        await GrantThenBreakAsync(manager);
        await VisitAsync(Visits);
        await CompanyGrain.RevokeAsync(Act, manager.Id, manager.Id, Edof, Place);
        Portal.Register.Fails = _ => false;

        Portal.Clock.Advance(TimeSpan.FromDays(30));
        await VisitAsync(1);

        Assert.DoesNotContain(await MineAsync(), l => l.What == "access-granted");
    }

    [Fact]
    public async Task A_dead_letter_about_one_person_makes_nobody_forget_what_another_holds()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var (poor, other) = (await Portal.SignUpAsync(Company), await Portal.SignUpAsync(Company));
        await CompanyGrain.GrantAsync(Act, manager.Id, other.Id, Edof, EveryCompany.Place(Company, 1), []);
        await ApproveThenBreakAsync(manager, poor);
        await VisitAsync(Visits);
        var before = LastFact();

        await CompanyGrain.GrantAsync(Act, manager.Id, other.Id, Edof, EveryCompany.Place(Company, 1), []);

        Assert.Equal(before, LastFact());
    }

    [Fact]
    public async Task An_unknown_letter_is_not_found() =>
        Assert.Equal(RetryAnswer.Unknown, await Portal.Grains.DeadLetters().RetryAsync("0"));

    private async Task GrantThenBreakAsync(Person manager)
    {
        Portal.Storage.Fault = BreakingAt(Place);
        Assert.True((await CompanyGrain.GrantAsync(Act, manager.Id, manager.Id, Edof, Place, [])).Succeeded);
        Portal.Storage.Heal();
    }

    private long LastFact() => JsonNode.Parse(Portal.Storage.Json($"company/{Company}")!)!["lastSequence"]!.GetValue<long>();

    /// <summary>From the company's decision on, somebody belongs to nobody.</summary>
    private Func<string, WriteFault> LeavingCompany(Person person) => grain =>
    {
        if (grain != $"company/{Company}") return WriteFault.None;
        Portal.Storage.Rewrite($"user/{person.Id}", user => user.AsObject().Remove("attachment"));
        return WriteFault.None;
    };
}
