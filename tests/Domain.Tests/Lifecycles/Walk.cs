namespace EfpConnect.Domain.Tests.Lifecycles;

/// <summary>Every way that a state machine goes: each act is tried in each state, and again in what comes of it.</summary>
internal static class Walk
{
    /// <param name="nameOf">The state in which something is.</param>
    /// <param name="acts">What each act makes of something; null when it is turned down or changes nothing.</param>
    /// <returns>Steps as a diagram writes them: « Pending --> Approved : Approve ».</returns>
    public static IReadOnlyList<string> From<T>(T start, Func<T, string> nameOf, IReadOnlyDictionary<string, Func<T, T?>> acts) where T : class
    {
        List<string> steps = [];
        HashSet<string> seen = [nameOf(start)];
        Queue<T> open = new([start]);
        while (open.TryDequeue(out var from))
        {
            foreach (var (act, carryOut) in acts)
            {
                if (carryOut(from) is not { } to) continue;
                steps.Add($"{nameOf(from)} --> {nameOf(to)} : {act}");
                if (seen.Add(nameOf(to))) open.Enqueue(to);
            }
        }

        return [.. steps.Order(StringComparer.Ordinal)];
    }
}
