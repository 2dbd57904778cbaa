using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Api;

[Collection(PortalCollection.Name)]
public sealed class GuidePathTests(RunningPortal portal)
{
    [Fact]
    public async Task A_new_user_asks_a_manager_approves_and_the_service_opens()
    {
        var company = portal.Samples.Next();
        var manager = await portal.BecomeManagerAsync(company, "Moreau");
        var user = await portal.SignUpAsync(company, "Durand");

        var asked = await user.Caller.PostAsync("/access-requests", new JsonObject { ["service"] = "edof", ["sirets"] = new JsonArray(company.HeadOffice) });
        var request = asked.Expect(HttpStatusCode.Created).Items[0]!;
        Assert.Equal("pending", request["status"]!.GetValue<string>());
        Assert.StartsWith("m•••@", request["notified"]![0]!.GetValue<string>());

        var approved = await manager.Caller.PostAsync($"/access-requests/{request["id"]}/approve");
        Assert.Equal("Mme\u00a0Moreau", approved.Expect(HttpStatusCode.OK).Text("decidedBy"));

        var access = await user.Caller.GetAsync($"/me/access?service=edof&siret={company.HeadOffice}");
        Assert.Equal("true", access.Expect(HttpStatusCode.OK).Text("allowed"));
    }

    [Fact]
    public async Task A_manager_sees_his_users_grants_takes_back_invites_and_appoints()
    {
        var sample = portal.Samples.Next();
        var manager = await portal.BecomeManagerAsync(sample, "Petit");
        var user = await portal.SignUpAsync(sample, "Leroy");
        var company = $"/companies/{sample.Siren}";
        var habilitation = $"{company}/users/{user.UserId}/habilitations/edof/{sample.Second}";

        var users = await manager.Caller.GetAsync($"{company}/users?q=leroy");
        Assert.Equal(user.Email, users.Expect(HttpStatusCode.OK).Body!["items"]![0]!["email"]!.GetValue<string>());

        var granted = await manager.Caller.PutAsync(habilitation, new JsonObject { ["roles"] = new JsonArray("catalogue", "financier") });
        Assert.Equal(2, granted.Expect(HttpStatusCode.OK).Body!["roles"]!.AsArray().Count);
        (await manager.Caller.DeleteAsync(habilitation)).Expect(HttpStatusCode.NoContent);

        var invited = await manager.Caller.PostAsync($"{company}/invitations", Invitation(sample));
        var invitation = await manager.Caller.GetAsync($"{company}/invitations/{invited.Expect(HttpStatusCode.Accepted).Text("id")}");
        Assert.Equal("pending", invitation.Expect(HttpStatusCode.OK).Text("status"));

        var appointed = await manager.Caller.PutAsync($"{company}/managers/edof/{user.UserId}");
        Assert.Equal("false", appointed.Expect(HttpStatusCode.OK).Text("effective"));
        (await user.Caller.PostAsync("/me/charter", new JsonObject { ["service"] = "edof" })).Expect(HttpStatusCode.NoContent);
        var managers = await user.Caller.GetAsync($"{company}/managers?service=edof");
        Assert.Equal(2, managers.Expect(HttpStatusCode.OK).Items.Count);
    }

    [Fact]
    public async Task Whoever_signs_out_and_in_again_finds_his_account()
    {
        var company = portal.Samples.Next();
        var (caller, userId, email) = await portal.SignUpAsync(company, "Garcia");
        (await caller.DeleteAsync("/session")).Expect(HttpStatusCode.NoContent);
        (await caller.GetAsync("/me")).Expect(HttpStatusCode.Unauthorized, "session.none");
        (await caller.GetAsync("/session")).Expect(HttpStatusCode.Unauthorized, "session.none");

        var signedIn = await caller.PostAsync("/session", new JsonObject
        {
            ["email"] = email,
            ["password"] = People.Password,
            ["captcha"] = await caller.SolvedCaptchaAsync(),
        });

        Assert.Equal(userId, signedIn.Expect(HttpStatusCode.OK).Text("userId"));
        Assert.Equal(company.Siren, (await caller.GetAsync("/me")).Expect(HttpStatusCode.OK).Body!["company"]!["siren"]!.GetValue<string>());
    }

    private static JsonObject Invitation(Sample company) => new()
    {
        ["email"] = $"invite.{Guid.NewGuid():n}@exemple.fr",
        ["habilitations"] = new JsonArray(new JsonObject { ["service"] = "edof", ["siret"] = company.HeadOffice }),
    };
}
