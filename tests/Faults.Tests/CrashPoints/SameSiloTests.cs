using EfpConnect.Faults.Tests.Operations;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>What is struck here is the silo that operators run.</summary>
public sealed class SameSiloTests
{
    [Fact]
    public async Task The_silo_with_fail_points_does_all_that_the_portals_own_does()
    {
        var own = await ReadAsync("src/Silo/Program.cs");
        var struck = await ReadAsync("tests/Faults.Silo/Program.cs");

        Assert.Equal(own, struck.Where(own.Contains));
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(string program) =>
        [.. (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, program))).Where(line => line.Length > 0)];
}
