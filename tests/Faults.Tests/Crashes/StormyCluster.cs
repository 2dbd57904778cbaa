using EfpConnect.Contracts;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.Load;
using EfpConnect.Faults.Tests.Load.Mails;
using EfpConnect.Faults.Tests.Load.Memory;
using EfpConnect.Faults.Tests.Load.People;
using EfpConnect.Faults.Tests.Proxies;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>Silos, web hosts and a mail server on one Redis that is reached through a relay; people in it, and a memory of all that was promised to them.</summary>
internal sealed class StormyCluster : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SmtpServerProcess _mails;

    private StormyCluster(RedisProcess redis, SmtpServerProcess mails)
    {
        (Redis, _mails, Relay) = (redis, mails, new TcpRelay(redis.Port));
        Processes = new ClusterProcesses(new($"127.0.0.1:{Relay.Port}", _folder.Path) { Settings = Policies.Beside(mails.Settings) });
    }

    public RedisProcess Redis { get; }

    public TcpRelay Relay { get; }

    public ClusterProcesses Processes { get; }

    public Promises Promises { get; } = new();

    public Population People { get; private set; } = null!;

    /// <summary>How long Redis took to read its log, at most.</summary>
    public TimeSpan SlowestStoreStart { get; private set; }

    private Doors? Doors { get; set; }

    private IEnumerable<NodeProcess> Running => Processes.All.Where(node => node.IsRunning);

    /// <summary>Returns once everybody is signed in.</summary>
    /// <param name="codes">To be redeemed in all that follows.</param>
    public static async Task<StormyCluster> StartAsync(int silos, int webHosts, int codes)
    {
        var cluster = new StormyCluster(await RedisProcess.StartAsync(), await SmtpServerProcess.StartAsync());
        await cluster.Processes.StartAsync(silos, webHosts);
        cluster.Doors = new Doors([.. cluster.Processes.WebHosts.Select(host => host.Places.Address)]);
        await using var client = await cluster.ConnectAsync();
        cluster.People = await Founding.FoundAsync(client.Grains, cluster._folder.Path, cluster.Doors, cluster._mails, cluster.Promises.Mails, codes);
        return cluster;
    }

    /// <summary>A client that has met none of the faults: it asks Redis directly where the silos are.</summary>
    public Task<GrainClient> ConnectAsync() => GrainClient.ConnectAsync(Processes.Options with { Redis = Redis.Address });

    /// <summary>kill -9 of everything that runs, Redis included, and a start of the same somewhat later.</summary>
    public async Task DieAndRiseAsync()
    {
        var running = Running.ToList();
        await Task.WhenAll([Redis.KillAsync(), .. running.Select(node => node.KillAsync())]);
        Processes.Options = Processes.Options with { ClockOffset = Processes.Options.ClockOffset + MailServer.Later };
        var dead = TrafficLog.Now;
        await Redis.StartAgainAsync();
        SlowestStoreStart = new[] { SlowestStoreStart, TrafficLog.Now - dead }.Max();
        foreach (var node in running) node.Start();
        foreach (var node in running) await node.ReadyAsync();
    }

    /// <summary>Whether the others hold the silo for dead.</summary>
    public async Task<bool> IsBuriedAsync(NodeProcess silo)
    {
        await using var client = await ConnectAsync();
        var silos = await client.Grains.GetGrain<IManagementGrain>(0).GetHosts();
        return silos.Where(entry => entry.Key.Endpoint.Port == silo.Places.SiloPort).MaxBy(entry => entry.Key.Generation).Value is SiloStatus.Dead;
    }

    public Task<MailAudit> AuditMailsAsync() => _mails.AuditAsync(Promises.Mails);

    /// <summary>What the outboxes hold on to: for whoever looks for missing mails.</summary>
    public async Task<string> UnsentMailsAsync()
    {
        await using var client = await ConnectAsync();
        var outboxes = await Task.WhenAll(Enumerable.Range(0, MailServer.Outboxes).Select(client.Grains.Outbox).Select(async outbox => (Owed: await outbox.OwedAsync(), Dead: await outbox.DeadAsync())));
        return string.Join('\n', [.. outboxes.SelectMany(outbox => outbox.Owed).Select(mail => $"owed: {mail}\n{Said(mail.Mail.Id)}"), .. outboxes.SelectMany(outbox => outbox.Dead).Select(mail => $"dead: {mail}")]);
    }

    /// <summary>Why a mail did not leave, as far as those who still run tell.</summary>
    private string Said(string mailId) =>
        string.Join('\n', Running.SelectMany(node => node.Process.Output.Split('\n')).Where(line => line.Contains(mailId, StringComparison.Ordinal)));

    public async ValueTask DisposeAsync()
    {
        People?.Dispose();
        Doors?.Dispose();
        await Processes.DisposeAsync();
        await Relay.DisposeAsync();
        await Redis.DisposeAsync();
        await _mails.DisposeAsync();
        _folder.Dispose();
    }
}
