using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.Tests.Mails;

/// <summary>A silo that is told to stop ends its conversation with the mail server first.</summary>
public sealed class StoppingTests : IAsyncLifetime
{
    private readonly PortalCluster _portal = PortalCluster.Calm();

    public Task InitializeAsync() => _portal.InitializeAsync();

    public Task DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_mail_that_the_mail_server_is_taking_is_noted_as_sent()
    {
        var (talking, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        _portal.Postbag.Gate = _ => Talk(talking, goOn);
        await _portal.Grains.CodeIssuance(EveryCompany.New(), ServiceCatalogue.Edof.Id).IssueAsync(OperationId.New(), new CodeDelivery("Direction", People.NewAddress()), "test");
        await talking.Task;

        var stopping = _portal.StopCourierAsync();
        goOn.SetResult();
        await stopping;

        var mail = Assert.Single(_portal.Postbag.Mails);
        Assert.Equal([mail.MessageId], _portal.Storage.AllOf("outbox").SelectMany(outbox => outbox["sent"]!.AsArray()).Select(sent => $"{sent!["id"]}"));
        Assert.Empty(_portal.Storage.AllOf("outbox").SelectMany(outbox => outbox["owed"]!.AsArray()));
    }

    private static Task Talk(TaskCompletionSource talking, TaskCompletionSource goOn)
    {
        talking.TrySetResult();
        return goOn.Task;
    }
}
