using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>A request is decided.</summary>
internal class Ruling(Scene scene, Verdict verdict) : AskedRequest(scene)
{
    private int Accesses => verdict.Status is RequestStatus.Approved ? 1 : 0;

    public override Task<string?> DoAsync(OperationId operation) => verdict.DecideAsync(Company, operation, this);

    /// <summary>The manager decides otherwise.</summary>
    public Task<string?> DoContraryAsync(OperationId operation) => verdict.Contrary.DecideAsync(Company, operation, this);

    public override void ExpectMails() => ExpectMails(verdict);

    public void ExpectMailsOfContrary() => ExpectMails(verdict.Contrary);

    public override async Task<bool> IsDoneAsync() =>
        (await RequestAsync()).Status == verdict.Status && (await ViewAsync(Requester)).Habilitations.Length == Accesses;

    /// <summary>The other decision was taken, and no other.</summary>
    public async Task<bool> IsContraryDoneAsync() =>
        (await RequestAsync()).Status == verdict.Contrary.Status && (await ViewAsync(Requester)).Habilitations.Length == 1 - Accesses;

    public override async Task<string?> TraceAsync() =>
        (await RequestAsync()).Status is not RequestStatus.Pending ? "a decision that was not stored"
        : (await ViewAsync(Requester)).Habilitations.IsEmpty ? null
        : "an access that nobody granted";

    public override async Task<string?> ExcessAsync() =>
        (await ViewAsync(Requester)).Habilitations.Length > Accesses ? "the access twice"
        : await DoContraryAsync(OperationId.New()) is not "request.already-decided" ? "two decisions"
        : null;

    private void ExpectMails(Verdict taken)
    {
        if (taken.Mail is { } template) Expect(template, Requester);
    }
}
