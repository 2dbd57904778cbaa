using EfpConnect.Domain;
using EfpConnect.Faults.Tests.Load;

namespace EfpConnect.Faults.Tests.CrashPoints.Acts;

/// <summary>The same, through the web host.</summary>
internal sealed class RedemptionInBrowser(Scene scene) : Redemption(scene)
{
    private Visitor? _browser;

    public override async Task PrepareAsync()
    {
        await base.PrepareAsync();
        _browser = await (await Scene.DoorsAsync()).SignInAsync(User);
    }

    public override Task<string?> DoAsync(OperationId operation) =>
        _browser!.PostAsync("manager-codes/redeem", new { code = Code, service = $"{Edof}", siret = $"{Place}", acceptCharter = true }, operation);
}
