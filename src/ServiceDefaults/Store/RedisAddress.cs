using System.Net;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>What <c>Store:Redis</c> says, with what makes a silent server an error in time and a server that came back a connection at once.</summary>
internal static class RedisAddress
{
    // Read before the operator's own words, which win. Errors come within five seconds: a timed-out command is noticed once a second.
    private const string Defaults = "connectTimeout=3000,syncTimeout=3000,asyncTimeout=3000,connectRetry=1,keepAlive=5,name=efp-connect,";

    private const int ReconnectMilliseconds = 1000;

    public static ConfigurationOptions Read(string text)
    {
        var options = ConfigurationOptions.Parse(Defaults + text);
        options.AbortOnConnectFail = true;   // whoever opens it decides whether to wait
        options.ReconnectRetryPolicy = new LinearRetry(ReconnectMilliseconds);
        return options;
    }

    /// <summary>Other machines can reach the server, and nothing asks them who they are.</summary>
    public static bool IsUnprotected(string text)
    {
        var options = ConfigurationOptions.Parse(text);
        return string.IsNullOrEmpty(options.Password) && !options.EndPoints.All(IsOfThisMachine);
    }

    private static bool IsOfThisMachine(EndPoint server) => server switch
    {
        IPEndPoint address => IPAddress.IsLoopback(address.Address),
        DnsEndPoint name => name.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase),
        _ => true,   // a Unix socket
    };
}
