using Orleans.Persistence.Redis;
using StackExchange.Redis;

namespace EfpConnect.WebHost.Startup;

/// <summary>Tells a store or a cluster that is away from a bug: the first passes, and the same act may be sent again.</summary>
/// <remarks>Nothing is known of the act's outcome; its operation id makes the next answer the true one.</remarks>
internal static class PassingFailure
{
    public static bool Is(Exception failure) => failure switch
    {
        RedisStorageException or RedisException => true,
        OrleansException => true,   // no silo, no answer in time, a turn that lost its write to another silo
        TimeoutException or OperationCanceledException => true,
        AggregateException many => many.InnerExceptions.Any(Is),
        _ => failure.InnerException is { } cause && Is(cause),
    };
}
