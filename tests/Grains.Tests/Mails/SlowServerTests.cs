using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Users;

namespace EfpConnect.Grains.Tests.Mails;

/// <summary>A mail that takes long keeps its own outbox waiting, and no other.</summary>
public sealed class SlowServerTests : IAsyncLifetime
{
    private readonly PortalCluster _portal = PortalCluster.Calm();
    private readonly TaskCompletionSource _talking = new();
    private readonly TaskCompletionSource _goOn = new();

    public Task InitializeAsync() => _portal.InitializeAsync();

    public async Task DisposeAsync()
    {
        _goOn.TrySetResult();
        await _portal.DisposeAsync();
    }

    [Fact, Trait("Rule", "§12 Mail server down")]
    public async Task Other_mails_leave_meanwhile()
    {
        var slow = People.NewAddress();
        _portal.Postbag.Gate = mail => mail.To == slow ? TalkAsync() : Task.CompletedTask;
        await WriteAsync(slow);
        await _talking.Task;
        var others = Enumerable.Range(0, 6).Select(_ => People.NewAddress()).ToList();   // in one outbox with it, all of them? one in a billion

        foreach (var other in others) await WriteAsync(other);

        await await Task.WhenAny(others.Select(other => _portal.Postbag.MailAsync(other, "code")));
        Assert.Equal(0, _portal.Postbag.Count(slow, "code"));
    }

    private Task TalkAsync()
    {
        _talking.TrySetResult();
        return _goOn.Task;
    }

    private Task WriteAsync(EmailAddress to) =>
        _portal.Grains.CodeIssuance(EveryCompany.New(), ServiceCatalogue.Edof.Id).IssueAsync(OperationId.New(), new CodeDelivery("Direction", to), "test");
}
