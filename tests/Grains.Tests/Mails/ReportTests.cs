using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Tests.Mails;

/// <summary>A mail that was sent while the store was away for a moment is not sent again.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private readonly PortalCluster _portal = PortalCluster.Calm();

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task That_it_was_sent_is_told_until_it_is_heard()
    {
        _portal.Postbag.Meets = _ => FailOnce();
        await _portal.Grains.CodeIssuance(EveryCompany.New(), ServiceCatalogue.Edof.Id).IssueAsync(OperationId.New(), new CodeDelivery("Direction", People.NewAddress()), "test");

        await Patience.WaitForAsync("the report", () => Task.FromResult(Noted("sent") > 0 ? "" : null));

        Assert.Equal(0, Noted("owed"));
        Assert.Single(_portal.Postbag.Mails);
    }

    /// <summary>The next write of an outbox, which is the report.</summary>
    private void FailOnce()
    {
        var failed = 0;
        _portal.Storage.Fault = grain =>
            grain.StartsWith("outbox/", StringComparison.Ordinal) && Interlocked.Exchange(ref failed, 1) == 0 ? WriteFault.Fails : WriteFault.None;
    }

    private int Noted(string list) => _portal.Storage.AllOf("outbox").Sum(outbox => outbox[list]!.AsArray().Count);
}
