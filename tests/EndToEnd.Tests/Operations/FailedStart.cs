using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Operations;

/// <summary>A start that must end in one line for whoever can mend it.</summary>
internal static class FailedStart
{
    /// <param name="replaced">Settings that win over those of a portal that would start.</param>
    public static async Task AssertAsync(PortalPlaces places, string[] named, params string[] replaced)
    {
        await using var process = ChildProcess.Start(Programs.WebHost, [.. new PortalOptions().Arguments(places), .. replaced]);

        var exitCode = await process.EndAsync();

        Assert.NotEqual(0, exitCode);
        var line = Assert.Single(process.Errors.Split('\n'));
        Assert.All(named, words => Assert.Contains(words, line));
        Assert.DoesNotContain("at EfpConnect.", process.Said);
        Assert.DoesNotContain("Unhandled", process.Said);
    }
}
