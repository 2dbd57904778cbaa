using EfpConnect.WebHost.Startup;
using Orleans.Persistence.Redis;
using Orleans.Runtime;
using Orleans.Storage;
using StackExchange.Redis;

namespace EfpConnect.WebHost.Tests.Outages;

public class PassingFailureTests
{
    public static TheoryData<Exception> Passing =>
    [
        new RedisStorageException("Failed to write"),
        new RedisConnectionException(ConnectionFailureType.SocketClosed, "gone"),
        new RedisTimeoutException("late", CommandStatus.Sent),
        new RedisServerException("OOM command not allowed when used memory > 'maxmemory'."),
        new SiloUnavailableException(),
        new InconsistentStateException("another silo wrote first"),
        new TimeoutException(),
        new TaskCanceledException(),
        new AggregateException(new TimeoutException()),
        new InvalidOperationException("in a page", new RedisStorageException("Failed to read")),
    ];

    [Theory]
    [MemberData(nameof(Passing))]
    public void A_store_or_a_cluster_that_is_away_passes(Exception failure) => Assert.True(PassingFailure.Is(failure));

    [Fact]
    public void A_bug_does_not() => Assert.False(PassingFailure.Is(new InvalidOperationException("a bug", new ArgumentException("of ours"))));
}
