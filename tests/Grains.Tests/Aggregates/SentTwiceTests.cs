using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>Every command may be sent twice: one effect, one mail, the same answer.</summary>
public sealed class SentTwiceTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§12 Double-click / refresh on submit")]
    public async Task A_request_sent_twice_is_one_request()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var operation = Act;

        var first = await AskAsync(person, operation);
        var second = await AskAsync(person, operation);

        Assert.Equal(first.Request.Id, second.Request.Id);
        await Portal.Postbag.MailAsync(person.Email, "demande");
        await Portal.Postbag.MailAsync(manager.Email, "demande");
        Assert.Equal(1, Portal.Postbag.Count(manager.Email, "demande"));
    }

    [Fact]
    public async Task A_wrong_code_sent_twice_counts_once()
    {
        var draft = Portal.Grains.Registration(RegistrationId.New());
        await draft.StartAsync(Act, People.NewAddress());
        var operation = Act;

        var first = await draft.SubmitCodeAsync(operation, "00000000");
        var second = await draft.SubmitCodeAsync(operation, "00000000");

        Assert.Equal(4, Assert.IsType<Domain.Registrations.EmailCodeWrong>(first.Problem).AttemptsLeft);
        Assert.Equal(first.Problem, second.Problem);
    }

    [Fact]
    public async Task An_approval_sent_twice_gives_one_access_and_one_mail()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var person = await Portal.SignUpAsync(Company);
        var request = await AskAsync(person);
        var operation = Act;

        var first = await CompanyGrain.ApproveAsync(operation, manager.Id, request.Request.Id, []);
        var second = await CompanyGrain.ApproveAsync(operation, manager.Id, request.Request.Id, []);

        Assert.Equal(first.Value.Request.Decision, second.Value.Request.Decision, (a, b) => a!.At == b!.At);
        await Portal.Postbag.MailAsync(person.Email, "est ouvert");
        Assert.Single((await ViewAsync(person)).Habilitations);
        Assert.Equal(1, Portal.Postbag.Count(person.Email, "est ouvert"));
    }

    [Fact]
    public async Task A_code_issued_twice_under_one_operation_is_one_code()
    {
        var address = People.NewAddress();
        var issuance = Portal.Grains.CodeIssuance(Company, Edof);
        var operation = Act;

        var first = await issuance.IssueAsync(operation, new CodeDelivery("Direction", address), "test");
        var second = await issuance.IssueAsync(operation, new CodeDelivery("Direction", address), "test");

        Assert.Equal(first.Value, second.Value);
        await Portal.Postbag.MailAsync(address, "code");
        Assert.Equal(1, Portal.Postbag.Count(address, "code"));
    }

    [Fact]
    public async Task An_invitation_sent_twice_is_one_invitation()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var invited = People.NewAddress();
        ImmutableArray<InvitedAccess> accesses = [new(Edof, EveryCompany.Place(Company), [])];

        await CompanyGrain.InviteAsync(Act, manager.Id, invited, accesses, [], null);
        await CompanyGrain.InviteAsync(Act, manager.Id, invited, accesses, [], null);

        Assert.Single((await CompanyGrain.InvitationsAsync(manager.Id)).Value);
        await Portal.Postbag.MailAsync(invited, "invit");
        Assert.Equal(1, Portal.Postbag.Count(invited, "invit"));
    }
}
