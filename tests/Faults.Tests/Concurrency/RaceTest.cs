using EfpConnect.Domain;
using EfpConnect.Domain.Services;
using EfpConnect.Faults.Tests.Battery;
using EfpConnect.Faults.Tests.History;
using Xunit.Abstractions;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>A row of the battery's concurrent part, with companies of its own on the shared cluster.</summary>
[Collection(RaceCollection.Name)]
public abstract class RaceTest
{
    /// <summary>How many companies are made ready at once.</summary>
    private const int AtOnce = 6;

    private readonly ITestOutputHelper _output;

    protected RaceTest(RaceCluster cluster, ITestOutputHelper output)
    {
        (Cluster, _output, Residents, Dice) = (cluster, output, new(cluster), Dice.Fresh());
        output.WriteLine($"seed {Dice.Seed}");
    }

    /// <summary>A service that asks for no referencing of its establishments.</summary>
    protected static ServiceId Maf { get; } = ServiceId.Parse("maf");

    protected static OperationId Act => OperationId.New();

    protected RaceCluster Cluster { get; }

    private protected Residents Residents { get; }

    private protected Dice Dice { get; }

    /// <summary>So many, made some at a time.</summary>
    private protected static async Task<IReadOnlyList<T>> ManyAsync<T>(int count, Func<Task<T>> make)
    {
        var made = new T[count];
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (i, _) => made[i] = await make());
        return made;
    }

    /// <summary>Writes the row, green or red, then judges it.</summary>
    private protected void Judge(Row row, IReadOnlyCollection<Exception> failures, IReadOnlyCollection<Verdict> impossible)
    {
        Report.Add(row);
        _output.WriteLine($"{row}");
        Assert.Empty(failures);
        Assert.Empty(impossible.Select(verdict => verdict.Reason));
        Assert.Equal((0, 0), (row.Lost, row.Doubled));
    }
}
