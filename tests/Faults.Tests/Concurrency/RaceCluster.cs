using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;
using ClusterOptions = EfpConnect.Processes.ClusterOptions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>Redis, three silos and three clients, each on a silo of its own: what every race is run on.</summary>
public sealed class RaceCluster : IAsyncLifetime
{
    private const int Size = 3;
    private const int Outboxes = 32;

    private readonly TemporaryFolder _folder = new();
    private readonly List<GrainClient> _clients = [];
    private RedisProcess _redis = null!;
    private SmtpServerProcess _smtp = null!;
    private ClusterProcesses _silos = null!;

    internal Secrets Secrets { get; } = new();

    internal Register Register { get; } = new();

    internal StoredCodes Codes => new(_redis);

    /// <summary>On the clock of the silos.</summary>
    internal DateTimeOffset Now => TimeProvider.System.GetUtcNow() + _silos.Options.ClockOffset;

    /// <summary>Neighbours call by different silos.</summary>
    internal IGrainFactory Grains(int client) => _clients[client % Size].Grains;

    public async Task InitializeAsync()
    {
        _redis = await RedisProcess.StartAsync();
        _smtp = await SmtpServerProcess.StartAsync();
        await Register.ImportAsync(_folder.Path);
        _silos = new(new ClusterOptions(_redis.Address, _folder.Path) { ClusterId = "races", Settings = Settings() });
        await _silos.StartAsync(Size);
        await ConnectAsync();
    }

    public async Task DisposeAsync()
    {
        await DisconnectAsync();
        await _silos.DisposeAsync();
        await _smtp.DisposeAsync();
        await _redis.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Ends all silos in good order, no mail on its way, and starts them again, their clock at this instant.</summary>
    internal async Task RestartAsync(DateTimeOffset at)
    {
        await SendOwedAsync();
        await DisconnectAsync();
        await Task.WhenAll(_silos.Silos.Select(silo => silo.StopAsync()));
        _silos.Options = _silos.Options with { ClockOffset = at - TimeProvider.System.GetUtcNow() };
        foreach (var silo in _silos.Silos) silo.Start();
        foreach (var silo in _silos.Silos) await silo.ReadyAsync();
        await ConnectAsync();
    }

    /// <summary>Every mail so far, by recipient, once none is owed any more.</summary>
    internal async Task<ILookup<EmailAddress, ReceivedMail>> MailsAsync()
    {
        await SendOwedAsync();
        return _smtp.All.ToLookup(mail => EmailAddress.Parse(mail.To));
    }

    private async Task SendOwedAsync()
    {
        for (var shard = 0; shard < Outboxes; shard++)
        {
            var outbox = Grains(shard).Outbox(shard);
            await Patience.WaitForAsync(() => $"outbox {outbox.GetPrimaryKeyLong()} to be empty", async () => (await outbox.OwedAsync()).IsEmpty);
        }
    }

    private async Task ConnectAsync()
    {
        for (var i = 0; i < Size; i++) _clients.Add(await GrainClient.ConnectAsync(_silos.Options, gateway: i));
    }

    private async Task DisconnectAsync()
    {
        foreach (var client in _clients) await client.DisposeAsync();
        _clients.Clear();
    }

    private Dictionary<string, string> Settings() => new(_smtp.Settings)
    {
        [$"Secrets:Pepper:{Secrets.PepperId}"] = Secrets.Pepper,
        ["Policies:EmailCode:ResendCooldown"] = "00:00:10",
        ["Policies:Throttle:ManagerCodesPerTenMinutes"] = "20",
        ["Policies:Throttle:ManagerCodesPerDay"] = "50",
        ["Policies:Throttle:ManagerCodesOfCompanyPerDay"] = "1000",
    };
}

[CollectionDefinition(Name)]
public sealed class RaceCollection : ICollectionFixture<RaceCluster>
{
    public const string Name = "races";
}
