namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Runs a program so that a start that fails ends in one line and an exit code, never in a stack trace.</summary>
public static class Launch
{
    public static async Task<int> RunAsync(Func<Task> program)
    {
        try
        {
            await program();
            return 0;
        }
        catch (Exception failure) when (StartupDiagnosis.Of(failure) is { } problem)
        {
            await Console.Error.WriteLineAsync($"efp-connect : {problem.Message}");
            return problem.ExitCode;
        }
    }
}
