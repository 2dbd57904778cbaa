using EfpConnect.Processes;
using Xunit.Sdk;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>Asks again for as long as no answer comes: a silo is dead, or on its way back.</summary>
internal static class Outage
{
    public static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        T? answer = default;
        await UntilAsync(() => "an answer", async () =>
        {
            answer = await ask();
            return true;
        });
        return answer!;
    }

    public static Task UntilAsync(Func<string> what, Func<Task<bool>> look)
    {
        Exception? last = null;
        return Patience.WaitForAsync(() => $"{what()}\n{last}", async () =>
        {
            try
            {
                return await look();
            }
            catch (Exception failure) when (failure is not XunitException)
            {
                last = failure;
                return false;
            }
        });
    }
}
