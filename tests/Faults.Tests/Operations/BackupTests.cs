using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Processes;

namespace EfpConnect.Faults.Tests.Operations;

/// <summary>O11: a backup comes back under a new Cluster:Id and the same Cluster:ServiceId.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private const string Direction = "direction@horizon.example";

    /// <summary>After the first pause between two attempts at a mail.</summary>
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(3);

    private readonly TemporaryFolder _folder = new();
    private RedisProcess _redis = null!;
    private SmtpServerProcess _smtp = null!;

    private string File => Path.Combine(_folder.Path, "backup.rdb");

    private ClusterOptions Before => new(_redis.Address, _folder.Path) { ClusterId = "before", Settings = SmtpServerProcess.SettingsOf(FreePorts.Next()) };

    private ClusterOptions After => new(_redis.Address, _folder.Path) { ClusterId = "after", ClockOffset = Later, Settings = _smtp.Settings };

    public async Task InitializeAsync()
    {
        _redis = await RedisProcess.StartAsync();
        _smtp = await SmtpServerProcess.StartAsync();
        (await Efpctl.RunAsync(
            _folder.Path, "directory", "import", "--units", Programs.Sirene("StockUniteLegale.csv"), "--establishments", Programs.Sirene("StockEtablissement.csv")))
            .ExpectDone();
    }

    public async Task DisposeAsync()
    {
        await _smtp.DisposeAsync();
        await _redis.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_restored_state_is_the_same_and_what_was_owed_is_sent_once()
    {
        var granted = await WorkAsync(users => Task.FromResult(users.Granted()));
        await _redis.BackUpAsync(File);
        var state = await _redis.ReadStateAsync();

        await _redis.RestoreAsync(File);

        Assert.Equal(state, await _redis.ReadStateAsync());
        await using var cluster = new ClusterProcesses(After);
        await cluster.StartAsync(silos: 1);
        await using var client = await GrainClient.ConnectAsync(After);
        var lost = await BusyUsers.LostAsync(client, granted);
        await _smtp.WaitAsync(Direction, "code responsable");
        var sent = _smtp.To(Direction).Count;
        Report.Add(new Row("O11", "backup, restored under a new Cluster:Id", 1, granted.Values.Sum(), lost, sent - 1, Note: $"{state.Count} keys equal"));
        Assert.Equal((0, 1), (lost, sent));
    }

    [Fact]
    public async Task A_backup_of_a_server_at_work_holds_all_that_was_acknowledged_before_it()
    {
        var granted = await WorkAsync(async users =>
        {
            var promised = users.Granted();
            await _redis.BackUpAsync(File);
            await users.GoOnAsync();
            return promised;
        });

        await _redis.RestoreAsync(File);

        await using var cluster = new ClusterProcesses(After);
        await cluster.StartAsync(silos: 1);
        await using var client = await GrainClient.ConnectAsync(After);
        Assert.Equal(0, await BusyUsers.LostAsync(client, granted));
    }

    /// <summary>A cluster is at work, with a mail that it cannot send, and is killed.</summary>
    private async Task<IReadOnlyDictionary<UserId, int>> WorkAsync(Func<BusyUsers, Task<IReadOnlyDictionary<UserId, int>>> during)
    {
        await using var cluster = new ClusterProcesses(Before);
        await cluster.StartAsync(silos: 1);
        await using var client = await GrainClient.ConnectAsync(Before);
        await OweMailAsync(client);
        await using var users = new BusyUsers(client);
        await users.GoOnAsync();
        return await during(users);
    }

    private static async Task OweMailAsync(GrainClient client) => Assert.True((await client.Grains
        .CodeIssuance(Siren.Parse(Cast.Horizon), ServiceId.Parse("edof"))
        .IssueAsync(OperationId.New(), new CodeDelivery("Direction", EmailAddress.Parse(Direction)), "reprise")).Succeeded);
}
