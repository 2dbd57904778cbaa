using System.Globalization;
using System.Text.RegularExpressions;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>People of the tests, brought to where a test begins by the portal's own acts.</summary>
public static partial class People
{
    private static int _count;

    public static EmailAddress NewAddress() =>
        EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"personne{Interlocked.Increment(ref _count)}@lumiere.example"));

    /// <summary>Signs somebody up for a company, step by step.</summary>
    public static async Task<Person> SignUpAsync(this PortalCluster portal, Siren company, EmailAddress? email = null)
    {
        var address = email ?? NewAddress();
        var draft = portal.Grains.Registration(RegistrationId.New());
        await draft.StartAsync(OperationId.New(), address);
        await draft.SubmitCodeAsync(OperationId.New(), await portal.EmailCodeAsync(address));
        await draft.ChoosePasswordAsync(OperationId.New(), "hash");
        await draft.GiveIdentityAsync(OperationId.New(), new Identity(Title.Madame, "Claude", "Dupont"));
        var user = (await draft.CompleteAsync(OperationId.New(), company, "2024-11")).Value;
        return (await portal.Grains.User(user).ViewAsync())!.Person;
    }

    public static async Task<string> EmailCodeAsync(this PortalCluster portal, EmailAddress address) =>
        Grouped8().Match((await portal.Postbag.MailAsync(address, "code")).Content.Text).Value.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Issues a manager code and reads it from its mail.</summary>
    public static async Task<string> ManagerCodeAsync(this PortalCluster portal, Siren company, ServiceId service)
    {
        var address = NewAddress();
        var issued = await portal.Grains.CodeIssuance(company, service).IssueAsync(OperationId.New(), new CodeDelivery("Direction", address), "test");
        Assert.True(issued.Succeeded, issued.Problem?.Code);
        return Grouped16().Match((await portal.Postbag.MailAsync(address, "code")).Content.Text).Value;
    }

    /// <summary>Signs somebody up and makes him a manager by a code.</summary>
    public static async Task<Person> NewManagerAsync(this PortalCluster portal, Siren company, ServiceId service)
    {
        var person = await portal.SignUpAsync(company);
        var code = await portal.ManagerCodeAsync(company, service);
        var redeemed = await portal.Grains.Redemption().RedeemAsync(OperationId.New(), person.Id, code, service, null, acceptCharter: true);
        Assert.True(redeemed.Succeeded, redeemed.Problem?.Code);
        portal.Clock.Advance(TimeSpan.FromDays(8));   // so that the next code may be issued
        return person;
    }

    [GeneratedRegex(@"\b\d{4}[  ]\d{4}\b")]
    private static partial Regex Grouped8();

    [GeneratedRegex(@"\b[0-9A-Z]{4}(-[0-9A-Z]{4}){3}\b")]
    private static partial Regex Grouped16();
}
