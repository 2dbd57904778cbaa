using System.Collections.Immutable;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Grains.Tests.Invitations;

/// <summary>An invited address signs up, signs in, and has its access without asking (S12).</summary>
public sealed class InvitationPathTests(PortalCluster portal) : PortalTest(portal)
{
    [Fact, Trait("Rule", "§9 Accept"), Trait("Rule", "§9 (a)")]
    public async Task An_invited_address_has_its_access_at_its_first_sign_in()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var invited = People.NewAddress();
        await InviteAsync(manager, invited);
        await Portal.Postbag.MailAsync(invited, "invit");

        var person = await Portal.SignUpAsync(Company, invited);
        var signedIn = await Portal.Grains.SignIn().CompleteAsync(Act, person.Id, null);

        Assert.Equal(EveryCompany.Place(Company), Assert.Single(signedIn.Value.User.Habilitations).Siret);
        await Portal.Postbag.MailAsync(manager.Email, "invitation");
    }

    [Fact]
    public async Task One_that_was_taken_back_brings_nothing_and_one_sent_again_brings_its_access()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var (first, second) = (People.NewAddress(), People.NewAddress());
        var (back, again) = ((await InviteAsync(manager, first)).Value.Invitation, (await InviteAsync(manager, second)).Value.Invitation);
        Portal.Clock.SetUtcNow(again.ExpiresAt);

        Assert.True((await CompanyGrain.ResendInvitationAsync(Act, manager.Id, again.Id)).Succeeded);
        Assert.True((await CompanyGrain.RevokeInvitationAsync(Act, manager.Id, back.Id)).Succeeded);

        Assert.Empty(await SignInAsync(first));
        Assert.Single(await SignInAsync(second));
    }

    [Fact]
    public async Task A_company_that_cannot_be_asked_keeps_nobody_from_signing_in()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var invited = People.NewAddress();
        await InviteAsync(manager, invited);
        var person = await Portal.SignUpAsync(Company, invited);
        await Portal.ForgetAsync(CompanyGrain);
        Portal.Storage.IsUnreadable = grain => grain == $"company/{Company}";

        Assert.True((await Portal.Grains.SignIn().CompleteAsync(Act, person.Id, null)).Succeeded);
        Portal.Storage.Heal();
        Assert.True((await Portal.Grains.SignIn().CompleteAsync(Act, person.Id, null)).Succeeded);

        Assert.Single((await ViewAsync(person)).Habilitations);
    }

    [Fact, Trait("Rule", "§9 (b)"), Trait("Rule", "§12 Invitation to existing / other-company / suspended")]
    public async Task A_member_of_the_company_gets_the_access_at_once()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var member = await Portal.SignUpAsync(Company);

        await InviteAsync(manager, member.Email);

        Assert.Single((await ViewAsync(member)).Habilitations);
    }

    [Fact, Trait("Rule", "§9 (c)"), Trait("Rule", "§12 Invitation to existing / other-company / suspended")]
    public async Task A_member_of_another_company_learns_it_by_mail_gets_nothing_and_the_manager_learns_nothing()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var elsewhere = await Portal.SignUpAsync(EveryCompany.New());

        var answer = await InviteAsync(manager, elsewhere.Email);
        await Portal.Grains.SignIn().CompleteAsync(Act, elsewhere.Id, null);

        Assert.Equal(InvitationStatus.Pending, answer.Value.Status);
        Assert.Empty((await ViewAsync(elsewhere)).Habilitations);
        Assert.Contains("rattaché à une autre entreprise", (await Portal.Postbag.MailAsync(elsewhere.Email, "invit")).Content.Text);
        Assert.Equal(Company, Assert.Single(await Desk.WaitingAsync(elsewhere.Id)).Company);
    }

    [Fact, Trait("Rule", "§12 Appointing a person not attached")]
    public async Task An_invitation_may_name_a_manager_who_then_accepts_the_charter()
    {
        var manager = await Portal.NewManagerAsync(Company, Edof);
        var invited = People.NewAddress();
        await CompanyGrain.InviteAsync(Act, manager.Id, invited, [], [Edof], null);
        var person = await Portal.SignUpAsync(Company, invited);
        await Portal.Grains.SignIn().CompleteAsync(Act, person.Id, null);
        Assert.Empty((await ViewAsync(person)).Manages);

        await CompanyGrain.AcceptCharterAsync(Act, person.Id, Edof);

        Assert.Equal(Edof, Assert.Single((await ViewAsync(person)).Manages));
    }

    private IInvitationDeskGrain Desk => Portal.Grains.InvitationDesk();

    private Task<Outcome<InvitationView>> InviteAsync(Person manager, EmailAddress email) =>
        CompanyGrain.InviteAsync(Act, manager.Id, email, [new InvitedAccess(Edof, EveryCompany.Place(Company), [])], [], "Bienvenue.");

    /// <summary>Somebody signs up with the address, and signs in.</summary>
    private async Task<ImmutableArray<Habilitation>> SignInAsync(EmailAddress email)
    {
        var person = await Portal.SignUpAsync(Company, email);
        return (await Portal.Grains.SignIn().CompleteAsync(Act, person.Id, null)).Value.User.Habilitations;
    }
}
