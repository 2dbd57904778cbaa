using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>An activation that another one has overtaken decides nothing on what was true before.</summary>
/// <remarks>Both halves write: each test has a portal of its own, so that none leaves another behind.</remarks>
public sealed class StaleCommandTests : SplitTest, IAsyncLifetime
{
    private readonly SplitPortal _portal;

    public StaleCommandTests()
        : this(new SplitPortal()) { }

    private StaleCommandTests(SplitPortal portal)
        : base(portal) => _portal = portal;

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task An_invitation_made_elsewhere_is_accepted_with_its_accesses()
    {
        var manager = await Here.NewManagerAsync(Company, Edof);
        await CompanyThere.RolesOfAsync(manager.Id);
        var invited = People.NewAddress();
        var invitation = await InviteHereAsync(manager, invited);
        var person = await Here.SignUpAsync(Company, invited);
        await LetOnlyTheCompanyBeBehindAsync();

        var accepted = await CompanyThere.AcceptInvitationAsync(Act, person.Id, invitation.Invitation.Id);

        Assert.True(accepted.Succeeded, accepted.Problem?.Code);
        Assert.Single((await There.Grains.User(person.Id).ViewAsync())!.Habilitations);
    }

    [Fact]
    public async Task What_was_promised_elsewhere_is_kept_by_the_next_invitation()
    {
        await CompanyThere.RequestsOfAsync(UserId.New());   // it wakes up there, without a manager
        var manager = await Here.NewManagerAsync(Company, Edof);
        var invited = People.NewAddress();
        await InviteHereAsync(manager, invited);
        var person = await Here.SignUpAsync(Company, invited);
        await LetOnlyTheCompanyBeBehindAsync();

        var again = await CompanyThere.InviteAsync(Act, manager.Id, invited, [new InvitedAccess(Edof, EveryCompany.Place(Company, 1), [])], [], null);

        Assert.True(again.Succeeded, again.Problem?.Code);
        Assert.Equal(2, (await There.Grains.User(person.Id).ViewAsync())!.Habilitations.Length);
    }

    [Fact]
    public async Task A_request_made_elsewhere_can_be_approved()
    {
        var manager = await Here.NewManagerAsync(Company, Edof);
        var person = await Here.SignUpAsync(Company);
        await CompanyThere.RolesOfAsync(manager.Id);
        var request = (await CompanyHere.SubmitAsync(Act, person.Id, Edof, [Place], null)).Value[0];
        Here.Clock.Advance(AWhile);

        var approved = await CompanyThere.ApproveAsync(Act, manager.Id, request.Request.Id, []);

        Assert.True(approved.Succeeded, approved.Problem?.Code);
    }

    [Fact]
    public async Task Whoever_became_a_manager_elsewhere_a_moment_ago_is_written_to()
    {
        Assert.False(await CompanyThere.WritesToAsync(Edof, People.NewAddress()));
        var person = await Here.SignUpAsync(Company);
        var code = await Here.ManagerCodeAsync(Company, Edof);
        await CompanyThere.RolesOfAsync(person.Id);

        await Here.Grains.Redemption().RedeemAsync(Act, person.Id, code, Edof, null, acceptCharter: true);

        Assert.True(await CompanyThere.WritesToAsync(Edof, person.Email));
    }

    /// <summary>All of before is delivered, and the other half's sweepers have read that they know of nothing.</summary>
    private async Task LetOnlyTheCompanyBeBehindAsync()
    {
        await Here.SweepAsync();
        await Here.SweepAsync();
        await There.SweepAsync();
        Here.Clock.Advance(AWhile);
    }

    private async Task<InvitationView> InviteHereAsync(Person manager, EmailAddress email) =>
        (await CompanyHere.InviteAsync(Act, manager.Id, email, [new InvitedAccess(Edof, Place, [])], [], null)).Value;
}
