using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>A server that is there and does not let us in, which waiting does not mend.</summary>
internal static class RedisRefusal
{
    private static readonly string[] Answers = ["NOAUTH", "WRONGPASS", "NOPERM", "invalid password"];

    public static bool Is(Exception failure) =>
        failure is RedisConnectionException { FailureType: ConnectionFailureType.AuthenticationFailure }
        || Answers.Any(answer => failure.Message.Contains(answer, StringComparison.Ordinal))
        || failure.InnerException is { } cause && Is(cause);
}
