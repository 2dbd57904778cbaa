using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>O3: from this version to the next and back, silo by silo, under load.</summary>
public sealed class RollingUpgradeTests
{
    [Fact]
    public async Task Two_versions_share_a_cluster_and_neither_loses_what_the_other_wrote()
    {
        using var next = await NextVersion.BuildAsync();
        using var folder = new TemporaryFolder();
        await using var redis = await RedisProcess.StartAsync();
        await using var cluster = new ClusterProcesses(new(redis.Address, folder.Path));
        await cluster.StartAsync(silos: 2);
        await using var client = await GrainClient.ConnectAsync(cluster.Options);
        await using var users = new BusyUsers(client);

        await users.GoOnAsync();
        await ReplaceOneAsync(cluster, next.Silo, users);
        await ReplaceOneAsync(cluster, next.Silo, users);
        await ReplaceOneAsync(cluster, Programs.Silo, users);
        await ReplaceOneAsync(cluster, Programs.Silo, users);
        var written = await redis.SignInsOfNextVersionAsync(users.Granted().Keys);
        await users.GoOnAsync();
        await users.StopAsync();

        var lost = await BusyUsers.LostAsync(client, users.Granted());
        Report.Add(new Row("O3", "next version and back, silo by silo", 4, users.Acknowledged, lost, 0, Note: $"{users.Repeated} repeated"));
        Assert.Equal(0, lost);
        Assert.All(written.Values, count => Assert.NotEqual(0, count));
        Assert.Equal(written, await redis.SignInsOfNextVersionAsync(users.Granted().Keys));
    }

    /// <summary>The oldest silo leaves in good order, another takes its place.</summary>
    private static async Task ReplaceOneAsync(ClusterProcesses cluster, string program, BusyUsers users)
    {
        await cluster.Silos.First(silo => silo.IsRunning).StopAsync();
        await cluster.AddSilo(program).StartAsync();
        await users.GoOnAsync();
    }
}
