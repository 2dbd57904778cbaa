using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

/// <summary>The promise, seen by many at once.</summary>
public sealed class BurstTests
{
    private const int Invited = 15;

    private static readonly object Company = new { siren = Cast.Lumiere };

    [Fact]
    public async Task Every_acknowledged_invitation_survives_and_a_repeat_with_its_key_has_one_effect()
    {
        await using var portal = await PortalProcess.StartAsync();
        using var claire = await portal.SignInAsync(Cast.Claire);
        var everybody = new List<string>();
        foreach (var killAfter in new[] { 1, Invited / 2, Invited - 1 })
        {
            var addresses = Enumerable.Range(0, Invited).Select(i => $"invite-{killAfter}-{i}@lumiere.example").ToList();
            var answers = await new Burst(portal, killAfter).RunAsync(addresses.Select(address => Inviting(claire, address)));
            await portal.StartAgainAsync(KilledPortal.Later);

            await AssertKeptAsync(claire, answers);
            var repeated = await Task.WhenAll(addresses.Select(address => Inviting(claire, address)()));
            Assert.All(answers.Zip(repeated), pair => Assert.True(pair.First is null || Id(pair.First) == Id(pair.Second)));
            everybody.AddRange(addresses);
            Assert.Equal(everybody.Order(), (await PendingAsync(claire)).Select(invitation => invitation.Email).Order());
        }

        foreach (var address in everybody) await portal.Mails.WaitAsync(address, "vous invite à rejoindre");
        foreach (var address in everybody) Assert.InRange((await portal.Mails.FindAsync(address, "vous invite")).Count, 1, 3);
    }

    [Fact]
    public async Task A_code_handed_in_by_many_while_the_portal_dies_makes_one_manager()
    {
        await using var portal = await PortalProcess.StartAsync();
        var code = (await portal.Mails.WaitAsync(Cast.HorizonDirection, "code responsable")).ManagerCode;
        var people = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => portal.SignUpAsync($"candidat-{i}@horizon.example", Cast.Horizon)));

        var answers = await new Burst(portal, killAfter: 1).RunAsync(people.Select(person => Redeeming(person, code)));
        await portal.StartAgainAsync(KilledPortal.Later);
        var repeated = await Task.WhenAll(people.Select(person => Redeeming(person, code)()));

        var winner = Assert.Single(repeated, answer => answer.IsSuccess);
        Assert.All(repeated.Where(answer => answer != winner), answer => answer.Expect(HttpStatusCode.UnprocessableEntity, "manager-code.already-used"));
        Assert.All(answers.Zip(repeated), pair => Assert.True(pair.First is null || pair.First.Status == pair.Second.Status));
        Assert.Equal(repeated.Select(answer => answer.IsSuccess), await Task.WhenAll(people.Select(ManagesAsync)));
        foreach (var person in people) person.Dispose();
    }

    [Fact]
    public async Task A_registration_begun_while_the_portal_dies_is_one_draft_however_often_it_is_repeated()
    {
        await using var portal = await PortalProcess.StartAsync(new() { DemoData = false });
        var people = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Newcomer.OpenAsync(portal, $"nouveau-{i}@lumiere.example")));

        var answers = await new Burst(portal, killAfter: 3).RunAsync(people.Select<Newcomer, Func<Task<ApiAnswer>>>(person => person.StartAsync));
        await portal.StartAgainAsync(KilledPortal.Later);
        var repeated = await Task.WhenAll(people.Select(person => person.StartAsync()));

        Assert.All(answers.Zip(repeated), pair => Assert.True(pair.First is null || Id(pair.First) == Id(pair.Second)));
        foreach (var person in people) person.Dispose();
    }

    private static Func<Task<ApiAnswer>> Inviting(ApiProgram claire, string email)
    {
        var habilitations = new[] { new { service = "edof", siret = Cast.LumiereLyon } };
        return () => claire.CallAsync("inviteUser", new { email, habilitations }, Company, key: email);
    }

    private static Func<Task<ApiAnswer>> Redeeming(ApiProgram person, string code) =>
        () => person.CallAsync("redeemManagerCode", new { code, service = "edof", acceptCharter = true }, key: "redeem");

    private static async Task AssertKeptAsync(ApiProgram claire, IReadOnlyList<ApiAnswer?> answers)
    {
        var kept = (await PendingAsync(claire)).Select(invitation => invitation.Id);
        var acknowledged = answers.OfType<ApiAnswer>().Select(Id).ToList();
        Assert.NotEmpty(acknowledged);
        Assert.Empty(acknowledged.Except(kept));
    }

    private static async Task<IReadOnlyList<(string Id, string Email)>> PendingAsync(ApiProgram claire)
    {
        var listed = await claire.CallAsync("listInvitations", at: Company);
        return [.. listed.Expect(HttpStatusCode.OK).Body!.AsArray().Select(one => ($"{one!["id"]}", $"{one["email"]}"))];
    }

    private static string Id(ApiAnswer invited) => $"{invited.Expect(HttpStatusCode.Accepted)["id"]}";

    private static async Task<bool> ManagesAsync(ApiProgram person) => (await person.CallAsync("getMe"))["manages"]!.AsArray().Count == 1;
}
