using System.Diagnostics;

namespace EfpConnect.Processes;

/// <summary>The signals that .NET cannot send by itself.</summary>
internal static class Signal
{
    public static async Task SendAsync(int process, string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process}"]);
        await kill.WaitForExitAsync();
        Assert.Equal(0, kill.ExitCode);
    }
}
