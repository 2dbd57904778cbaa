using Microsoft.AspNetCore.Builder;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Runs a program so that a start that fails ends in one line and an exit code, never in a stack trace.</summary>
public static class Launch
{
    private const string Portal = "efp-connect";

    public static Task<int> RunAsync(Func<Task> program) => RunAsync(Portal, async () =>
    {
        await program();
        return 0;
    });

    /// <summary>Serves until told to stop; told so while it still waits to start, it ends well too.</summary>
    public static async Task ServeAsync(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        try
        {
            await app.RunAsync();
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
        }
    }

    /// <summary>Ends a program that runs, without tidying, in one line and an exit code.</summary>
    internal static void End(StartupProblem problem)
    {
        Console.Error.WriteLine($"{Portal} : {problem.Message}");
        Environment.Exit(problem.ExitCode);
    }

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
