using System.Net.Http.Json;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.Load;
using EfpConnect.Faults.Tests.Load.People;
using EfpConnect.Processes;
using Orleans.Runtime.Placement;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>A portal whose first silo has fail points, and the people of one company after another.</summary>
public sealed class Scene : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private Queue<Siret> _places = [];
    private RedisProcess? _redis;
    private SmtpServerProcess? _mailServer;
    private ClusterProcesses? _cluster;
    private GrainClient? _client;
    private Doors? _doors;

    /// <summary>The silo with fail points.</summary>
    internal NodeProcess Faulty { get; private set; } = null!;

    internal Settlers Settlers { get; private set; } = null!;

    internal Postbag Mails { get; private set; } = null!;

    internal IGrainFactory Grains => _client!.Grains;

    public async Task InitializeAsync()
    {
        await Register.ImportAsync(_folder.Path);
        _places = new((await Register.PlacesAsync(_folder.Path)).Select(company => company.First()));
        _redis = await RedisProcess.StartAsync();
        _mailServer = await SmtpServerProcess.StartAsync();
        _cluster = new(new(_redis.Address, _folder.Path) { Settings = new Dictionary<string, string>(_mailServer.Settings) { ["Mail:Smtp:Connections"] = "1" } });   // so that one mail at most is in the hands of the mail server
        Faulty = _cluster.AddSilo(Programs.FaultsSilo);
        await Faulty.StartAsync();

        _client = await GrainClient.ConnectAsync(_cluster.Options);
        Mails = new(_mailServer, Grains);
        Settlers = await Settlers.OfAsync(Grains, _folder.Path, Mails.Expected);
    }

    public async Task DisposeAsync()
    {
        _doors?.Dispose();
        if (_client is not null) await _client.DisposeAsync();
        if (_cluster is not null) await _cluster.DisposeAsync();
        if (_mailServer is not null) await _mailServer.DisposeAsync();
        if (_redis is not null) await _redis.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>An establishment, open and referenced, of a company in which nothing has happened yet.</summary>
    internal Siret NewPlace() => _places.Dequeue();

    /// <param name="point">« place:fault ».</param>
    internal async Task ArmAsync(string point)
    {
        using var armed = await Faulty.Http.PostAsync($"/faults?point={Uri.EscapeDataString(point)}", null);
        armed.EnsureSuccessStatusCode();
    }

    /// <summary>Begins an act, which comes to this place and stands still there until the silo is killed or continued.</summary>
    internal async Task HangAsync(string spot, Func<Task> act)
    {
        await ArmAsync($"{spot}:hang");
        _ = act();
        await Patience.WaitForAsync(() => $"« {spot} » to be reached\n{Faulty.Said}", async () =>
            (await Faulty.Http.GetFromJsonAsync<string[]>("/faults"))!.Contains(spot));
    }

    /// <summary>Grains that are called for the first time in this work live in the faulty silo.</summary>
    internal async Task InFaultyAsync(Func<Task> work)
    {
        var silos = await Grains.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
        RequestContext.Set(IPlacementDirector.PlacementHintKey, silos.Keys.Single(silo => silo.Endpoint.Port == Faulty.Places.SiloPort));
        await work();
    }

    /// <summary>Starts what is dead, or kills and starts what is not, so much later by its clock.</summary>
    internal async Task RestartAsync(TimeSpan later = default)
    {
        _cluster!.Options = _cluster.Options with { ClockOffset = _cluster.Options.ClockOffset + later };
        await Faulty.KillAsync();
        await Faulty.StartAsync();
    }

    /// <summary>A silo of the product as it is.</summary>
    internal async Task<NodeProcess> AddSiloAsync()
    {
        var other = _cluster!.AddSilo();
        await other.StartAsync();
        return other;
    }

    /// <summary>To a web host, which is started for the first who asks.</summary>
    internal async Task<Doors> DoorsAsync()
    {
        if (_doors is not null) return _doors;

        var host = _cluster!.AddWebHost();
        await host.StartAsync();
        return _doors = new([host.Places.Address]);
    }
}
