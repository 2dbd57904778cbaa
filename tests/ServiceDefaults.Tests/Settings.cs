using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace EfpConnect.ServiceDefaults.Tests;

internal static class Settings
{
    public static IConfiguration Of(params (string Key, string Value)[] given) =>
        new ConfigurationBuilder().AddInMemoryCollection(given.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();

    public static IHostEnvironment Environment(string name) => new HostingEnvironment { EnvironmentName = name };
}
