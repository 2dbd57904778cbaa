using System.Globalization;
using EfpConnect.ServiceDefaults.Startup;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>A count of starts, kept in the store and beside it: a store that recovered less than it had acknowledged is found out.</summary>
internal sealed class StoreWitness(DataFolder folder, StoreConnection connection) : StartupStep
{
    private const string Key = "efp:starts";

    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        var store = (await connection.OpenAsync()).GetDatabase();
        var kept = (long)await store.StringGetAsync(Key);
        if (kept < Recorded()) throw StartupProblem.StoreCorrupt(folder.Root);

        var next = await store.StringIncrementAsync(Key);
        PrivateFile.Write(folder.Witness, next.ToString(CultureInfo.InvariantCulture));
    }

    private long Recorded() =>
        File.Exists(folder.Witness) && long.TryParse(File.ReadAllText(folder.Witness), CultureInfo.InvariantCulture, out var starts) ? starts : 0;
}
