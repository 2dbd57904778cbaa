namespace EfpConnect.Processes;

/// <summary>The operator's command line.</summary>
internal sealed record Efpctl(int ExitCode, string Output, string Errors)
{
    /// <param name="folder">Of the portal, running or not.</param>
    public static async Task<Efpctl> RunAsync(string folder, params string[] command)
    {
        await using var process = ChildProcess.Start(Programs.Cli, [.. command, "--set", $"Store:Directory={folder}"]);
        var exitCode = await process.EndAsync();
        return new(exitCode, process.Output, process.Errors);
    }

    /// <summary>Fails with what it said.</summary>
    public Efpctl ExpectDone()
    {
        Assert.True(ExitCode == 0, $"efpctl ended with {ExitCode}\n{Output}\n{Errors}");
        return this;
    }
}
