using System.Net;
using EfpConnect.Processes;
using EfpConnect.ServiceDefaults.Cluster;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace EfpConnect.Faults.Tests.Crashes;

/// <summary>All silos were killed at once and start again at their old addresses, all at once.</summary>
public sealed class PredecessorTests : IAsyncLifetime
{
    private static readonly int[] Ports = [.. Enumerable.Range(41000, 10)];

    private RedisProcess _redis = null!;
    private IHost _host = null!;
    private IMembershipTable _list = null!;

    public async Task InitializeAsync()
    {
        _redis = await RedisProcess.StartAsync();
        var builder = Host.CreateApplicationBuilder();
        builder.UseOrleans(silo => silo.UseRedisClustering(_redis.Address));
        _host = builder.Build();
        _list = _host.Services.GetRequiredService<IMembershipTable>();
        await _list.InitializeMembershipTableAsync(true, default);
    }

    public Task DisposeAsync()
    {
        _host.Dispose();
        return _redis.DisposeAsync().AsTask();
    }

    [Fact]
    public async Task Each_writes_its_predecessors_off_however_many_write_at_the_same_time()
    {
        foreach (var port in Ports) await ListAsync(new(port, Generation: 1), new(port, Generation: 2));

        await Task.WhenAll(Ports.Select(port => WriteOffAsync(new(port, Generation: 3))));

        Assert.Equal([SiloStatus.Dead], (await StatusesAsync()).Distinct());
    }

    [Fact]
    public async Task Others_and_a_successor_stay_as_they_are()
    {
        await ListAsync(new(Ports[0], Generation: 4), new(Ports[1], Generation: 1));

        await WriteOffAsync(new(Ports[0], Generation: 3));

        Assert.Equal([SiloStatus.Active, SiloStatus.Active], await StatusesAsync());
    }

    private Task WriteOffAsync(Silo silo) => new Predecessors(_list, silo, NullLogger<Predecessors>.Instance).WriteOffAsync(default);

    private async Task ListAsync(params Silo[] silos)
    {
        foreach (var silo in silos)
        {
            var version = (await _list.ReadAllAsync(default)).Version;
            Assert.True(await _list.InsertRowAsync(silo.Entry, version.Next(), default));
        }
    }

    private async Task<IReadOnlyList<SiloStatus>> StatusesAsync() =>
        [.. (await _list.ReadAllAsync(default)).Members.Select(member => member.Item1.Status)];

    private sealed record Silo(int Port, int Generation) : ILocalSiloDetails
    {
        public SiloAddress SiloAddress => SiloAddress.New(IPAddress.Loopback, Port, Generation);

        public MembershipEntry Entry => new() { SiloAddress = SiloAddress, SiloName = Name, HostName = DnsHostName, Status = SiloStatus.Active, StartTime = DateTime.UnixEpoch, IAmAliveTime = DateTime.UnixEpoch };

        public string Name => $"{Port}";

        public string ClusterId => "";

        public string DnsHostName => "";

        public SiloAddress GatewayAddress => SiloAddress;
    }
}
