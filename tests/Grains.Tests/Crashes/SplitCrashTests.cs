using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Tests.Crashes;

/// <summary>The rows R and A of docs « reliability » in which a paused silo wakes up with what was true before.</summary>
public sealed class SplitCrashTests(SplitPortal portal) : SplitTest(portal)
{
    /// <summary>R9: an old activation of the code fails on its etag, then answers from the truth.</summary>
    [Fact, Trait("Rule", "§8 Two users, same code, same instant")]
    public async Task A_code_used_elsewhere_is_used_also_where_it_seemed_unused()
    {
        var (user, late) = (await Here.SignUpAsync(Company), await Here.SignUpAsync(Company));
        var code = await Here.ManagerCodeAsync(Company, Edof);
        Assert.IsType<CodeOfOtherService>((await RedeemAsync(There, Act, late, code, ServiceId.Parse("ceres", null))).Problem);   // it wakes up there, unused
        Assert.True((await RedeemAsync(Here, Act, user, code)).Succeeded);
        var operation = Act;

        await Assert.ThrowsAnyAsync<Exception>(() => RedeemAsync(There, operation, late, code));

        var truth = await Insistence.InsistAsync(() => RedeemAsync(There, operation, late, code));
        Assert.IsType<CodeAlreadyUsed>(truth.Problem);
        Assert.Empty(await Here.Grains.Company(Company).RolesOfAsync(late.Id));
    }

    /// <summary>A11: an old page shows the request pending; deciding it once more corrupts nothing and tells the truth.</summary>
    [Fact, Trait("Rule", "§12 Two managers approve at once")]
    public async Task A_request_decided_elsewhere_is_decided_also_where_it_seemed_pending()
    {
        var (one, other) = (await Here.NewManagerAsync(Company, Edof), await Here.NewManagerAsync(Company, Edof));
        var person = await Here.SignUpAsync(Company);
        var id = (await CompanyHere.SubmitAsync(Act, person.Id, Edof, [Place], null)).Value[0].Request.Id;
        Assert.Equal(RequestStatus.Pending, (await CompanyThere.RequestAsync(person.Id, id)).Value.Status);
        await CompanyHere.ApproveAsync(Act, one.Id, id, []);
        var operation = Act;

        await Assert.ThrowsAnyAsync<Exception>(() => CompanyThere.RefuseAsync(operation, other.Id, id, "Cette personne a changé d’équipe."));

        Assert.IsType<AlreadyDecided>((await CompanyThere.RefuseAsync(operation, other.Id, id, "Cette personne a changé d’équipe.")).Problem);
        Assert.Equal(RequestStatus.Approved, (await CompanyThere.RequestAsync(person.Id, id)).Value.Status);
    }

    /// <summary>A7: nothing at 29 d 23:59:59; at 30 d many clicks on two silos that do not see each other send one set of mails.</summary>
    [Fact, Trait("Rule", "§6 Relance"), Trait("Rule", "§12 Relance by two tabs")]
    public async Task Many_clicks_on_two_silos_on_the_30th_day_send_once()
    {
        var manager = await Here.NewManagerAsync(Company, Edof);
        var person = await Here.SignUpAsync(Company);
        var request = (await CompanyHere.SubmitAsync(Act, person.Id, Edof, [Place], null)).Value[0].Request;
        Here.Clock.SetUtcNow(request.Sent!.ResendAllowedAt.AddSeconds(-1));
        var early = await Task.WhenAll(ResendAsync(Here, person, request.Id), ResendAsync(There, person, request.Id));
        Here.Clock.SetUtcNow(request.Sent.ResendAllowedAt);

        var clicks = await Task.WhenAll(Enumerable.Range(0, 8).Select(n => ResendAsync(n % 2 == 0 ? Here : There, person, request.Id)));

        Assert.All(early, answer => Assert.IsType<ResendTooEarly>(answer.Problem));
        Assert.Single(clicks, click => click.Succeeded);
        Assert.All(clicks.Where(click => !click.Succeeded), click => Assert.IsType<ResendTooEarly>(click.Problem));
        await LetMailsGoAsync();
        await Here.Postbag.MailAsync(manager.Email, "relanc");
        Assert.Equal(1, Here.Postbag.Count(manager.Email, "relanc"));
    }

    private Task<Outcome<RequestView>> ResendAsync(PortalCluster half, Person person, string request)
    {
        var operation = Act;
        return Insistence.InsistAsync(() => half.Grains.Company(Company).ResendAsync(operation, person.Id, request));
    }

    private static Task<Outcome<RedemptionView>> RedeemAsync(PortalCluster half, OperationId operation, Person user, string code, ServiceId? service = null) =>
        half.Grains.Redemption().RedeemAsync(operation, user.Id, code, service ?? Edof, null, acceptCharter: true);

    /// <summary>What one half could not hand over, since the other half was ahead, is swept; what it handed over is read.</summary>
    private async Task LetMailsGoAsync()
    {
        for (var round = 0; round < 2; round++)
        {
            await There.SweepAsync();
            await Here.SweepAsync();
            Here.Clock.Advance(AWhile);
        }
    }
}
