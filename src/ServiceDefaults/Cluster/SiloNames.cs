using System.Reflection;
using System.Security.Cryptography;

namespace EfpConnect.ServiceDefaults.Cluster;

/// <summary>The name that a silo bears in the cluster's list: its version, and what tells it from any other.</summary>
internal static class SiloNames
{
    public static string New() => $"{Version}/{RandomNumberGenerator.GetHexString(8, lowercase: true)}";

    public static string VersionIn(string siloName) => siloName.Split('/')[0];

    private static string Version =>
        Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "?";
}
