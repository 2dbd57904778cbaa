using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Users;

namespace EfpConnect.Grains.Tests.Crashes;

/// <summary>The rows A of docs « reliability »: a request that is decided while something goes wrong.</summary>
public sealed class ApproveCrashTests(PortalCluster portal) : PortalTest(portal)
{
    /// <summary>A1: the first decision wins, and one mail tells it.</summary>
    [Fact, Trait("Rule", "§12 Two managers approve at once")]
    public async Task Two_managers_at_once_make_one_decision_and_one_mail()
    {
        var (one, other, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var id = (await AskAsync(person)).Request.Id;

        var answers = await Task.WhenAll(CompanyGrain.ApproveAsync(Act, one.Id, id, []), CompanyGrain.ApproveAsync(Act, other.Id, id, []));

        Assert.Single(answers, answer => answer.Succeeded);
        await Portal.Postbag.MailAsync(person.Email, "est ouvert");
        Assert.Equal(1, Portal.Postbag.Count(person.Email, "est ouvert"));
        Assert.Single((await ViewAsync(person)).Habilitations);
    }

    /// <summary>A2: who is no manager any more when he clicks decides nothing.</summary>
    [Fact, Trait("Rule", "§12 Manager decides while being removed")]
    public async Task A_manager_of_a_moment_ago_decides_nothing()
    {
        var (manager, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var id = (await AskAsync(person)).Request.Id;
        await DismissAllAsync();

        var answer = await CompanyGrain.ApproveAsync(Act, manager.Id, id, []);

        Assert.IsType<NotManager>(answer.Problem);
        Assert.Empty((await ViewAsync(person)).Habilitations);
    }

    /// <summary>A4: the browser timed out, and the second click is another form: approved is approved.</summary>
    [Fact]
    public async Task A_second_click_in_another_form_is_a_success_without_effect()
    {
        var (manager, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var id = (await AskAsync(person)).Request.Id;
        await CompanyGrain.ApproveAsync(Act, manager.Id, id, []);

        var again = await CompanyGrain.ApproveAsync(Act, manager.Id, id, []);

        Assert.True(again.Succeeded, again.Problem?.Code);
        await Portal.Postbag.MailAsync(person.Email, "est ouvert");
        Assert.Equal(1, Portal.Postbag.Count(person.Email, "est ouvert"));
    }

    /// <summary>A6: the establishment closed, or the requester left, since the page was shown.</summary>
    [Fact]
    public async Task What_has_closed_since_is_not_opened()
    {
        var (manager, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var id = (await AskAsync(person)).Request.Id;
        Portal.Register.ClosedSince.Add(Place);

        Assert.IsType<EstablishmentClosed>((await CompanyGrain.ApproveAsync(Act, manager.Id, id, [])).Problem);
        Assert.Empty((await ViewAsync(person)).Habilitations);
    }

    /// <summary>A6: an access to another company's establishment is never given.</summary>
    [Fact]
    public async Task A_place_of_another_company_is_not_opened()
    {
        var (manager, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var foreign = EveryCompany.Place(EveryCompany.New());

        Assert.IsType<SiretOfOtherCompany>((await CompanyGrain.GrantAsync(Act, manager.Id, person.Id, Edof, foreign, [])).Problem);
        Assert.IsType<UserNotAttached>((await Portal.Grains.User(person.Id).ReceiveAsync(Act, new(Edof, foreign, [], Origin.Grant, manager))).Problem);
    }

    /// <summary>A8: a mail that waited while its addressee was dismissed is not sent to him.</summary>
    [Fact]
    public async Task A_mail_that_waited_goes_to_nobody_who_is_no_longer_a_manager()
    {
        var (manager, person) = (await Portal.NewManagerAsync(Company, Edof), await Portal.SignUpAsync(Company));
        var deferred = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Portal.Postbag.Meets = mail =>
        {
            if (mail.To != manager.Email) return;
            deferred.TrySetResult();
            throw new IOException("The mail server is away.");
        };
        await AskAsync(person);
        await deferred.Task;
        await DismissAllAsync();
        Portal.Postbag.Meets = _ => { };

        await Portal.NothingOwedToAsync(manager.Email);

        Assert.Equal(0, Portal.Postbag.Count(manager.Email, "demande"));
    }

    private async Task DismissAllAsync()
    {
        Portal.Storage.Rewrite($"company/{Company}", company => company["managers"]!.AsArray().Clear());
        await Portal.ForgetAsync(CompanyGrain);
    }
}
