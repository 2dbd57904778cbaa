using System.Runtime.CompilerServices;

namespace EfpConnect.Domain.Tests.Lifecycles;

/// <summary>The steps that a diagram of docs/lifecycle shows.</summary>
internal static class Diagram
{
    public const string Start = "[*]";

    public static IReadOnlyList<string> Steps(string name, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/lifecycle", $"{name}.md"))
            .Select(line => line.Trim()).Where(line => line.Contains(" --> ", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
