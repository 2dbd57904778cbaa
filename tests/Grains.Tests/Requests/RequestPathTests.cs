using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Grains.Tests.Requests;

/// <summary>Ask, send again, decide: over two silos, with the clock moved.</summary>
public sealed class RequestPathTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§6 Submit")]
    public async Task All_managers_are_written_to_and_the_requester_learns_it()
    {
        var managers = new[] { await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof) };
        var person = await Portal.SignUpAsync(Company);

        var request = await AskAsync(person);

        foreach (var manager in managers) await Portal.Postbag.MailAsync(manager.Email, "demande");
        await Portal.Postbag.MailAsync(person.Email, "demande");
        Assert.Equal(3, request.Request.Sent!.Recipients.Length);
    }

    [Fact]
    public async Task A_request_may_be_sent_again_from_the_30th_day_at_the_same_hour_and_not_one_second_before()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        var allowed = request.Request.Sent!.ResendAllowedAt;

        Portal.Clock.SetUtcNow(allowed.AddSeconds(-1));
        var early = await CompanyGrain.ResendAsync(Act, person.Id, request.Request.Id);
        Portal.Clock.SetUtcNow(allowed);
        var due = await CompanyGrain.ResendAsync(Act, person.Id, request.Request.Id);

        Assert.Equal(new ResendTooEarly(allowed, null), early.Problem);
        Assert.Equal(2, due.Value.Request.Sent!.Count);
        await Portal.Postbag.MailAsync(manager.Email, "relanc");
    }

    [Fact]
    public async Task Two_managers_who_decide_at_once_make_one_decision()
    {
        var one = await Portal.NewManagerAsync(Company, Edof);
        var other = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var id = (await AskAsync(person)).Request.Id;

        var answers = await Task.WhenAll(
            CompanyGrain.ApproveAsync(Act, one.Id, id, []),
            CompanyGrain.RefuseAsync(Act, other.Id, id, "Cette personne a changé d’équipe."));

        Assert.Single(answers, answer => answer.Succeeded);
        Assert.IsType<AlreadyDecided>(Assert.Single(answers, answer => !answer.Succeeded).Problem);
    }

    [Fact, Trait("Rule", "§10 Decide request")]
    public async Task Nobody_but_a_manager_decides()
    {
        await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var stranger = await Portal.NewManagerAsync(EveryCompany.New(), Edof);
        var id = (await AskAsync(person)).Request.Id;

        Assert.IsType<NotManager>((await CompanyGrain.ApproveAsync(Act, stranger.Id, id, [])).Problem);
        Assert.IsType<NotManager>((await CompanyGrain.ApproveAsync(Act, person.Id, id, [])).Problem);
    }

    [Fact, Trait("Rule", "§6 ManagerAppears")]
    public async Task Requests_without_a_manager_go_to_the_first_who_appears()
    {
        var person = await Portal.SignUpAsync(Company);
        var waiting = await AskAsync(person);
        await Portal.Postbag.MailAsync(person.Email, "responsable");

        var manager = await Portal.NewManagerAsync(Company, Edof);

        await Portal.Postbag.MailAsync(manager.Email, "demande");
        var sent = Assert.Single(await CompanyGrain.RequestsOfAsync(person.Id));
        Assert.Null(waiting.Request.Sent);
        Assert.NotNull(sent.Request.Sent);
    }
}
