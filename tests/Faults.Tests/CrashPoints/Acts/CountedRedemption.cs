using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>A redemption of which also the attempt must be remembered: a crash makes no guess free.</summary>
internal sealed class CountedRedemption(Scene scene) : Redemption(scene)
{
    private static readonly int Allowed = new ThrottlePolicy().ManagerCodesPerTenMinutes;

    public override async Task<string?> TraceAsync() =>
        await base.TraceAsync() ?? (await FurtherAttemptsAsync() == Allowed - 1 ? null : "an attempt that was not counted");

    private async Task<int> FurtherAttemptsAsync()
    {
        var throttle = Scene.Grains.Throttle("manager-code", User.Id.ToString());
        var further = 0;
        while ((await throttle.AttemptAsync(OperationId.New())).Succeeded) further++;
        return further;
    }
}
