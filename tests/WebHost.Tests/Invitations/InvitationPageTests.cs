using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Requests;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.Invitations;

/// <summary>What the link of an invitation shows to whoever follows it (rules §9).</summary>
[Collection(PortalCollection.Name)]
public sealed class InvitationPageTests(RunningPortal portal)
{
    private readonly Sample _company = portal.Samples.Next();

    [Fact, Trait("Rule", "§9 (a)")]
    public async Task Who_has_no_account_signs_up_with_the_invited_address_already_there()
    {
        var email = $"invite.{Guid.NewGuid():n}@exemple.fr";
        var id = await InviteAsync(email);
        var visitor = new Browser(portal);

        var page = await visitor.ReadAsync($"/invitations/{id}?entreprise={_company.Siren}");
        var step = await visitor.ReadAsync($"/inscription/identifiant?invitation={id}&entreprise={_company.Siren}");

        Assert.Contains($"/inscription/identifiant?invitation={id}&amp;entreprise={_company.Siren}", page);
        Assert.Contains($"value=\"{email}\"", step);
    }

    [Fact, Trait("Rule", "§9 (a)")]
    public async Task The_last_step_shows_the_company_that_invites_and_no_other_to_choose()
    {
        var email = $"invite.{Guid.NewGuid():n}@exemple.fr";
        await InviteAsync(email);
        var caller = portal.NewCaller();
        var draft = await caller.ProveAddressAsync(portal, email);
        await caller.PutAsync($"{draft}/password", new JsonObject { ["password"] = People.Password });
        await caller.PutAsync($"{draft}/identity", new JsonObject { ["title"] = "madame", ["lastName"] = "Blanc", ["firstName"] = "Lise" });

        var step = await caller.Http.GetStringAsync("/inscription/entreprise");

        Assert.Contains("vous êtes invité par", step, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("name=\"q\"", step);
    }

    [Fact, Trait("Rule", "§9 (c)")]
    public async Task A_member_of_another_company_learns_what_he_can_do_and_may_decline()
    {
        var (browser, email) = await portal.BrowseWithAddressAsync(portal.Samples.Next(), "Rolland");
        var id = await InviteAsync(email);

        var page = await browser.ReadAsync($"/invitations/{id}");
        var declined = await browser.FillAsync($"/invitations/{id}?handler=Decline");

        Assert.Contains("appartient à une autre entreprise", page);
        Assert.DoesNotContain("Accepter l’invitation", page);
        Assert.Equal(HttpStatusCode.Redirect, declined.StatusCode);
    }

    [Fact, Trait("Rule", "§9 Decline")]
    public async Task A_program_may_decline_for_its_user_too()
    {
        var person = await portal.SignUpAsync(portal.Samples.Next(), "Marty");
        var id = await InviteAsync(person.Email);

        (await person.Caller.PostAsync($"/invitations/{id}/decline")).Expect(HttpStatusCode.NoContent);

        Assert.Empty((await person.Caller.GetAsync("/invitations")).Expect(HttpStatusCode.OK).Items);
    }

    [Fact, Trait("Rule", "§9 (j)")]
    public async Task A_second_click_after_the_acceptance_says_that_it_was_accepted()
    {
        var (browser, email) = await portal.BrowseWithAddressAsync(_company, "Colin");
        var id = await InviteAsync(email);

        Assert.Contains("Vous avez déjà accepté cette invitation", await browser.ReadAsync($"/invitations/{id}"));
    }

    [Fact, Trait("Rule", "§12 Invitee signs up with another address")]
    public async Task Who_signed_in_with_another_address_is_told_to_use_the_invited_one_or_to_ask()
    {
        var id = await InviteAsync($"invite.{Guid.NewGuid():n}@exemple.fr");
        var browser = await portal.BrowseAsync(_company, "Noel");

        var page = await browser.ReadAsync($"/invitations/{id}");

        Assert.Contains("Aucune invitation n’attend pour cette adresse", page);
        Assert.Contains("faire une demande d’accès", page);
    }

    [Fact, Trait("Rule", "§9 Create")]
    public async Task A_shared_address_is_invited_only_once_that_is_confirmed()
    {
        var person = await portal.BecomeManagerAsync(_company, "Moreau");
        var manager = await portal.SignedInAsync(person.Email);
        const string Page = "/entreprise/acces/invitations/nouvelle?service=edof";
        (string, string)[] typed = [("Email", $"contact@{Guid.NewGuid():n}.fr"), ("Sirets", _company.HeadOffice), ("Roles", "gestionnaire")];

        var warned = await manager.FillAsync(Page, typed);
        var sent = await manager.FillAsync(Page, [.. typed, ("AcceptDoubt", "true")]);

        Assert.Contains("Inviter quand même", await warned.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
    }

    [Fact, Trait("Rule", "§9 Resend")]
    public async Task The_page_offers_to_send_again_only_when_that_is_allowed()
    {
        var person = await portal.BecomeManagerAsync(_company, "Moreau");
        var id = await InviteAsync(person.Caller, $"invite.{Guid.NewGuid():n}@exemple.fr");
        var manager = await portal.SignedInAsync(person.Email);

        var page = await manager.ReadAsync($"/entreprise/acces/invitations/{id}?service=edof");

        Assert.Contains("Vous pourrez renvoyer l’invitation à partir du", page);
        Assert.DoesNotContain("fait courir un nouveau délai", page);
        Assert.Contains("Retirer l’invitation", page);
    }

    private async Task<string> InviteAsync(string email) => await InviteAsync((await portal.BecomeManagerAsync(_company, "Moreau")).Caller, email);

    private async Task<string> InviteAsync(ApiCaller manager, string email)
    {
        var invited = await manager.PostAsync($"/companies/{_company.Siren}/invitations", new JsonObject
        {
            ["email"] = email,
            ["habilitations"] = new JsonArray(new JsonObject { ["service"] = "edof", ["siret"] = _company.HeadOffice }),
        });
        return invited.Expect(HttpStatusCode.Accepted).Text("id")!;
    }
}
