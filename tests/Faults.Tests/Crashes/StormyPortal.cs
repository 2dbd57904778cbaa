using System.Text.Json;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.Load;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>The portal in one process, its store within; people in it, and a memory of all that was promised to them.</summary>
internal sealed class StormyPortal : IAsyncDisposable
{
    private readonly PortalProcess _portal;
    private readonly SmtpServerProcess _mails;
    private readonly Doors _doors;

    private StormyPortal(PortalProcess portal, SmtpServerProcess mails) => (_portal, _mails, _doors) = (portal, mails, new Doors([portal.Address]));

    public Promises Promises { get; } = new();

    public Population People { get; private set; } = null!;

    public static async Task<StormyPortal> StartAsync(int codes)
    {
        var mails = await SmtpServerProcess.StartAsync();
        var portal = new StormyPortal(await PortalProcess.StartAsync(new() { DemoData = false, Settings = Policies.Beside(mails.Settings) }), mails);
        await using var client = await portal.ConnectAsync();
        portal.People = await Founding.FoundAsync(client.Grains, portal._portal.Folder, portal._doors, mails, portal.Promises.Mails, codes);
        return portal;
    }

    /// <summary>By the address that the portal leaves for programs of its own machine.</summary>
    public async Task<GrainClient> ConnectAsync()
    {
        using var store = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Combine(_portal.Folder, "store.json")));
        var (port, password) = (store.RootElement.GetProperty("Port").GetInt32(), store.RootElement.GetProperty("Password").GetString());
        return await GrainClient.ConnectAsync(new($"127.0.0.1:{port},password={password}", _portal.Folder) { ClusterId = "dev" });
    }

    /// <summary>kill -9, and a start somewhat later.</summary>
    public async Task DieAndRiseAsync()
    {
        await _portal.KillAsync();
        await _portal.StartAgainAsync(MailServer.Later);
    }

    public Task<MailAudit> AuditMailsAsync() => _mails.AuditAsync(Promises.Mails);

    public async ValueTask DisposeAsync()
    {
        People?.Dispose();
        _doors.Dispose();
        await _portal.DisposeAsync();
        await _mails.DisposeAsync();
    }
}
