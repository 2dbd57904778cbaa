using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Crashes;

/// <summary>kill -9, and the next start.</summary>
internal static class KilledPortal
{
    /// <summary>Longer than the two minutes that an attempt at a mail may last: what was cut short is tried again at once.</summary>
    public static readonly TimeSpan Later = TimeSpan.FromMinutes(3);

    public static async Task DieAndRiseAsync(this PortalProcess portal)
    {
        await portal.KillAsync();
        await portal.StartAgainAsync(Later);
    }
}
