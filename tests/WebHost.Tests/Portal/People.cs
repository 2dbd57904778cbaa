using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>People who did what the guide says, through the API alone.</summary>
internal static partial class People
{
    public const string Password = "Trois-Pommes-Vertes-7";

    /// <summary>Somebody who has just completed the five steps.</summary>
    public static async Task<(ApiCaller Caller, string UserId, string Email)> SignUpAsync(this RunningPortal portal, Sample company, string name)
    {
        var caller = portal.NewCaller();
        var email = $"{name.ToLowerInvariant()}.{Guid.NewGuid():n}@exemple.fr";
        var draft = await caller.ProveAddressAsync(portal, email);
        (await caller.PutAsync($"{draft}/password", new JsonObject { ["password"] = Password })).Expect(HttpStatusCode.NoContent);
        (await caller.PutAsync($"{draft}/identity", Identity(name))).Expect(HttpStatusCode.NoContent);
        var completed = await caller.PostAsync($"{draft}/complete", new JsonObject { ["siren"] = company.Siren, ["termsVersion"] = await caller.TermsAsync() });
        return (caller, completed.Expect(HttpStatusCode.Created).Text("userId")!, email);
    }

    /// <summary>Steps 1 and 2.</summary>
    /// <returns>The address of the draft.</returns>
    public static async Task<string> ProveAddressAsync(this ApiCaller caller, RunningPortal portal, string email)
    {
        var started = await caller.PostAsync("/registrations", new JsonObject { ["email"] = email, ["captcha"] = await caller.SolvedCaptchaAsync() });
        var draft = $"/registrations/{started.Expect(HttpStatusCode.Accepted).Text("id")}";
        var code = EmailCode().Match(await portal.Mails.NextAsync(email, "code")).Value;
        (await caller.PostAsync($"{draft}/code", new JsonObject { ["code"] = code })).Expect(HttpStatusCode.NoContent);
        return draft;
    }

    /// <summary>Somebody who signed up and redeemed a code.</summary>
    public static async Task<(ApiCaller Caller, string UserId, string Email)> BecomeManagerAsync(this RunningPortal portal, Sample company, string name)
    {
        var person = await portal.SignUpAsync(company, name);
        var code = await portal.IssueCodeAsync(company, person.Email);
        var redeemed = await person.Caller.PostAsync("/manager-codes/redeem", Redeem(code));
        redeemed.Expect(HttpStatusCode.OK);
        return person;
    }

    public static async Task<string> IssueCodeAsync(this RunningPortal portal, Sample company, string email)
    {
        var issuance = portal.Grains.CodeIssuance(Siren.Parse(company.Siren), ServiceCatalogue.Edof.Id);
        var issued = await issuance.IssueAsync(OperationId.New(), new CodeDelivery("La direction", EmailAddress.Parse(email)), "Premier code");
        Assert.True(issued.Succeeded, issued.Problem?.Code);
        return ManagerCode().Match(await portal.Mails.NextAsync(email, "code responsable")).Value;
    }

    public static JsonObject Redeem(string code) => new() { ["code"] = code, ["service"] = "edof", ["acceptCharter"] = true };

    private static JsonObject Identity(string name) => new() { ["title"] = "madame", ["lastName"] = name, ["firstName"] = "Claire" };

    private static async Task<string> TermsAsync(this ApiCaller caller) => (await caller.GetAsync("/terms")).Text("version")!;

    [GeneratedRegex(@"\b[0-9]{4}[ \u00a0\u202f][0-9]{4}\b")]
    private static partial Regex EmailCode();

    [GeneratedRegex(@"\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b")]
    private static partial Regex ManagerCode();
}
