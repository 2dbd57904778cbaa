using EfpConnect.Domain.Roster;
using Orleans.Concurrency;

namespace EfpConnect.Grains.Roster;

/// <inheritdoc cref="IRosterGrain"/>
[GrainType("roster"), StatelessWorker]
internal sealed class RosterGrain : Grain, IRosterGrain
{
    public async Task<Outcome<RosterView>> UsersAsync(UserId manager, RosterQuery query)
    {
        var siren = Siren.Parse(this.GetPrimaryKeyString());
        var roles = await GrainFactory.Company(siren).RolesOfAsync(manager);
        return RosterReading.MayRead(roles, query) is { } problem ? problem : query.Of(await EntriesAsync(siren));
    }

    private async Task<IEnumerable<RosterEntry>> EntriesAsync(Siren siren)
    {
        var pages = await GrainFactory.RosterIndex(siren).PagesAsync();
        var entries = await Task.WhenAll(Enumerable.Range(0, pages).Select(page => GrainFactory.RosterPage(siren, page).EntriesAsync()));
        return entries.SelectMany(page => page);
    }
}
