using EfpConnect.Domain.Invitations;

namespace EfpConnect.Grains.Tests.Invitations;

/// <summary>The invited person answers, and those who invited him are told (rules §9).</summary>
public sealed class AnsweringTests(PortalCluster portal) : PortalTest(portal)
{
    private IInvitationDeskGrain Desk => Portal.Grains.InvitationDesk();

    [Fact, Trait("Rule", "§9 Decline")]
    public async Task Who_declines_gets_nothing_and_whoever_invited_is_told()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var elsewhere = await Portal.SignUpAsync(EveryCompany.New());
        var id = await InviteAsync(manager, elsewhere.Email);

        Assert.True((await Desk.DeclineAsync(Act, elsewhere.Id, id)).Succeeded);

        await Portal.Postbag.MailAsync(manager.Email, "n’a pas accepté");
        Assert.Empty(await Desk.WaitingAsync(elsewhere.Id));
        Assert.Equal(InvitationStatus.Declined, Assert.Single((await CompanyGrain.InvitationsAsync(manager.Id)).Value).Status);
    }

    [Fact, Trait("Rule", "§9 (i)")]
    public async Task Two_managers_who_invited_one_person_are_both_told()
    {
        var (one, other) = (await Portal.NewManagerAsync(Company, Edof), await Portal.NewManagerAsync(Company, Edof));
        var invited = People.NewAddress();
        await InviteAsync(one, invited);
        await InviteAsync(other, invited);

        var person = await Portal.SignUpAsync(Company, invited);
        await Portal.Grains.SignIn().CompleteAsync(Act, person.Id, null);

        await Portal.Postbag.MailAsync(one.Email, "a accepté");
        await Portal.Postbag.MailAsync(other.Email, "a accepté");
        Assert.Equal(1, Portal.Postbag.Count(invited, "vous invite"));
    }

    [Fact, Trait("Rule", "§9 (j)")]
    public async Task What_was_accepted_is_still_shown_to_the_one_who_accepted()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var invited = People.NewAddress();
        var id = await InviteAsync(manager, invited);
        var person = await Portal.SignUpAsync(Company, invited);
        await Desk.AcceptAsync(Act, person.Id, id);

        Assert.True((await Desk.AcceptAsync(Act, person.Id, id)).Succeeded);
        Assert.Equal(InvitationStatus.Accepted, (await Desk.FindAsync(person.Id, id)).Value.View.Status);
    }

    [Fact]
    public async Task Nobody_sees_or_answers_what_was_sent_to_another()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var id = await InviteAsync(manager, People.NewAddress());
        var colleague = await Portal.SignUpAsync(Company);

        Assert.IsType<InvitationUnknown>((await Desk.FindAsync(colleague.Id, id)).Problem);
        Assert.IsType<InvitationUnknown>((await Desk.AcceptAsync(Act, colleague.Id, id)).Problem);
        Assert.IsType<InvitationUnknown>((await Desk.DeclineAsync(Act, colleague.Id, id)).Problem);
    }

    [Fact]
    public async Task A_company_that_cannot_be_asked_hides_no_other_invitation()
    {
        var invited = await Portal.SignUpAsync(EveryCompany.New());
        var away = await Portal.NewManagerAsync(Company, Edof);
        var id = await InviteAsync(away, invited.Email);
        await Portal.ForgetAsync(CompanyGrain);
        Portal.Storage.IsUnreadable = grain => grain == $"company/{Company}";

        var during = await Desk.WaitingAsync(invited.Id);
        Portal.Storage.Heal();

        Assert.Empty(during);
        Assert.Equal(id, Assert.Single(await Desk.WaitingAsync(invited.Id)).View.Invitation.Id);
    }

    private async Task<string> InviteAsync(Person manager, EmailAddress email) =>
        (await CompanyGrain.InviteAsync(Act, manager.Id, email, [new InvitedAccess(Edof, Place, [])], [], null)).Value.Invitation.Id;
}
