using EfpConnect.Domain;
using EfpConnect.Faults.Tests.Load;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>A request is approved through the web host.</summary>
internal sealed class ApprovalInBrowser(Scene scene) : Ruling(scene, Verdict.Approval)
{
    private Visitor? _browser;

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        _browser = await (await Scene.DoorsAsync()).SignInAsync(Manager);
    }

    public override Task<string?> DoAsync(OperationId operation) => _browser!.PostAsync($"access-requests/{RequestId}/approve", new { }, operation);
}
