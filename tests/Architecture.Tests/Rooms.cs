using System.Reflection;

namespace EfpConnect.Architecture.Tests;

/// <summary>The rooms of the house and the doors between them.</summary>
internal static class Rooms
{
    public static IReadOnlyDictionary<string, string[]> Doors { get; } = new Dictionary<string, string[]>
    {
        ["Domain"] = [],
        ["Captchas"] = [],
        ["Contracts"] = ["Domain"],
        ["Credentials"] = ["Domain"],
        ["Directory"] = ["Domain"],
        ["Mail"] = ["Domain"],
        ["Grains"] = ["Contracts", "Credentials", "Directory", "Mail"],
        ["ServiceDefaults"] = ["Credentials", "Directory", "Mail"],
        ["Silo"] = ["Grains", "ServiceDefaults"],
        ["WebHost"] = ["Captchas", "Contracts", "Grains", "ServiceDefaults"],
        ["Cli"] = ["Contracts", "Directory", "ServiceDefaults"],
    };

    public static TheoryData<string> Names => [.. Doors.Keys];

    public static Assembly Load(string room) => Assembly.Load($"EfpConnect.{room}");
}
