using System.CommandLine;
using Microsoft.Extensions.Configuration;

namespace EfpConnect.Cli;

/// <summary>The settings of the portal, read from where the portal reads them.</summary>
internal static class PortalConfiguration
{
    public static string Environment =>
        System.Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? System.Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? "Production";

    public static IConfiguration Read(ParseResult typed) => new ConfigurationBuilder()
        .SetBasePath(Directory.GetCurrentDirectory())
        .AddJsonFile("appsettings.json", optional: true)
        .AddJsonFile($"appsettings.{Environment}.json", optional: true)
        .AddEnvironmentVariables()
        .AddKeyPerFile("/run/secrets", optional: true)
        .AddInMemoryCollection(Replaced(typed))
        .Build();

    private static IEnumerable<KeyValuePair<string, string?>> Replaced(ParseResult typed) =>
        from pair in typed.GetValue(Shared.Set) ?? []
        let parts = pair.Split('=', 2)
        select new KeyValuePair<string, string?>(parts[0], parts.Length > 1 ? parts[1] : "");
}
