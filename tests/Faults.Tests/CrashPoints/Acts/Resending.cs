using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Faults.Tests.Load.Mails;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>« Relancer ma demande », once the thirty days are over.</summary>
internal sealed class Resending(Scene scene) : AskedRequest(scene)
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromDays(31);

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        await Scene.Mails.SettleAsync();
        await Scene.RestartAsync(LongEnough);
    }

    public override async Task<string?> DoAsync(OperationId operation) => (await Company.ResendAsync(operation, Requester.Id, RequestId)).Problem?.Code;

    public override void ExpectMails() => Expect(Template.RequestResent, Manager);

    public override async Task<bool> IsDoneAsync() => (await RequestAsync()).Sent?.Count == 2;

    public override async Task<string?> TraceAsync() => (await RequestAsync()).Sent?.Count == 1 ? null : "sent again without a decision";

    public override async Task<string?> ExcessAsync() => await DoAsync(OperationId.New()) is "request.too-early" ? null : "sent again twice";
}
