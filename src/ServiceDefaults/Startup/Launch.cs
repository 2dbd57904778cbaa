namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Runs a program so that a start that fails ends in one line and an exit code, never in a stack trace.</summary>
public static class Launch
{
    public static Task<int> RunAsync(Func<Task> program) => RunAsync("efp-connect", async () =>
    {
        await program();
        return 0;
    });

    /// <param name="name">What the line starts with: the program as its user typed it.</param>
    public static async Task<int> RunAsync(string name, Func<Task<int>> program)
    {
        try
        {
            return await program();
        }
        catch (Exception failure) when (StartupDiagnosis.Of(failure) is { } problem)
        {
            await Console.Error.WriteLineAsync($"{name} : {problem.Message}");
            return problem.ExitCode;
        }
    }
}
