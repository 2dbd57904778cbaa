using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Load.Mails;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>Somebody hands in a manager code, in a company that has a manager already.</summary>
internal class Redemption(Scene scene) : Act(scene)
{
    private Person? _manager;
    private Person? _rival;

    /// <summary>Who hands it in.</summary>
    protected Person User { get; private set; } = null!;

    protected string Code { get; private set; } = "";

    public override async Task PrepareAsync()
    {
        _manager = await NewManagerAsync();
        User = await SignUpAsync("candidate");
        _rival = await SignUpAsync("rival");
        var recipient = await Scene.Settlers.IssueCodeAsync(Place.Siren, _manager);
        Code = (await Scene.Mails.WaitAsync(recipient, "code responsable")).ManagerCode;
    }

    public override Task<string?> DoAsync(OperationId operation) => RedeemAsync(User, operation);

    /// <summary>Another hands in the same code.</summary>
    public Task<string?> RivalDoesAsync(OperationId operation) => RedeemAsync(_rival!, operation);

    public override void ExpectMails() => ExpectMails(User);

    public void ExpectMailsOfRival() => ExpectMails(_rival!);

    public override async Task<bool> IsDoneAsync() => await ManagesAsync(User) == 1 && (await ViewAsync(User)) is { Manages.Length: 1, Habilitations.Length: 1 };

    public override async Task<string?> TraceAsync() =>
        await ManagesAsync(User) > 0 ? "a manager by a code that is not used"
        : (await ViewAsync(User)).Habilitations.IsEmpty ? null
        : "an access by a code that is not used";

    public override async Task<string?> ExcessAsync() =>
        await ManagesAsync(User) > 1 ? "a manager twice"
        : (await ViewAsync(User)).Habilitations.Length > 1 ? "the access twice"
        : await RivalDoesAsync(OperationId.New()) is not "manager-code.already-used" ? "a code used by two"
        : null;

    /// <summary>The rival alone is manager.</summary>
    public async Task<bool> IsDoneByRivalAloneAsync() =>
        await ManagesAsync(_rival!) == 1 && await ManagesAsync(User) == 0 && (await ViewAsync(User)) is { Manages.IsEmpty: true, Habilitations.IsEmpty: true };

    private async Task<string?> RedeemAsync(Person by, OperationId operation) =>
        (await Scene.Grains.Redemption().RedeemAsync(operation, by.Id, Code, Edof, Place, acceptCharter: true)).Problem?.Code;

    private async Task<int> ManagesAsync(Person person) =>
        (await Company.ManagersAsync(_manager!.Id, Edof)).Value.Count(manager => manager.Person.Id == person.Id);

    private void ExpectMails(Person newManager)
    {
        Expect(Template.BecameManager, newManager);
        Expect(Template.ManagersChanged, _manager!);
    }
}
