using System.Collections.Concurrent;

namespace EfpConnect.CompanyDirectory.Importing;

internal static class ReadAhead
{
    private const int BatchSize = 1024;
    private const int Batches = 8;

    /// <summary>Draws the sequence on a thread of its own, a few batches ahead, so that reading and writing share the time.</summary>
    public static IEnumerable<T> Ahead<T>(this IEnumerable<T> source)
    {
        using var abandoned = new CancellationTokenSource();
        using var batches = new BlockingCollection<T[]>(Batches);
        var reading = Task.Factory.StartNew(
            () => Fill(batches, source, abandoned.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var batch in batches.GetConsumingEnumerable())
                foreach (var item in batch) yield return item;
            reading.GetAwaiter().GetResult();
        }
        finally
        {
            abandoned.Cancel();
            Task.WaitAny(reading);
        }
    }

    private static void Fill<T>(BlockingCollection<T[]> batches, IEnumerable<T> source, CancellationToken abandoned)
    {
        try
        {
            foreach (var batch in source.Chunk(BatchSize)) batches.Add(batch, abandoned);
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
