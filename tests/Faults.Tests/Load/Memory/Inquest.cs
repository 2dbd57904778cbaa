using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>Asks a witness for everything that was promised.</summary>
internal sealed class Inquest(Promises promises)
{
    private const int AtOnce = 8;

    /// <returns>What was acknowledged and is not there.</returns>
    public async Task<IReadOnlyList<string>> LostAsync(IWitness witness) =>
    [
        .. await EachAsync(promises.Requests, async request => await witness.StatusAsync(request.Value.Desk, request.Key) is var status && status == request.Value.Status
            ? null : $"request {request.Key}: {request.Value.Status} was acknowledged, {status ?? "nothing"} is there"),
        .. await EachAsync(promises.Accesses, async access => await witness.HasAccessAsync(access.Key.Employee, access.Key.Place) is var held && held == access.Value
            ? null : $"access of {access.Key.Employee.Email} to {access.Key.Place}: {access.Value} was acknowledged, {held} is there"),
        .. await EachAsync(promises.Codes, async code => await witness.ManagesAsync(code.Winner, code.Hunt.Company)
            ? null : $"code of {code.Hunt.Company}: {code.Winner.Email} is no manager"),
        .. await EachAsync(promises.Invitations.GroupBy(invitation => invitation.Team), async team =>
            string.Join(", ", team.Select(one => (one.Id, one.Email)).Except(await witness.InvitationsAsync(team.Key))) is { Length: > 0 } lost ? $"invitations {lost}" : null),
    ];

    /// <returns>Who became a manager with a code that another had used; invitations made twice.</returns>
    public async Task<IReadOnlyList<string>> DoubledAsync(IWitness witness) =>
    [
        .. await EachAsync(promises.Codes.SelectMany(code => code.Hunt.Candidates.Where(candidate => candidate != code.Winner).Select(other => (code.Hunt, other))),
            async loser => await witness.ManagesAsync(loser.other, loser.Hunt.Company) ? $"code of {loser.Hunt.Company}: {loser.other.Email} is a manager too" : null),
        .. await EachAsync(promises.Invitations.Select(one => one.Team).Distinct(), async team =>
            (await witness.InvitationsAsync(team)).GroupBy(one => one.Email).FirstOrDefault(same => same.Count() > 1) is { } twice ? $"invitation of {twice.Key}" : null),
    ];

    private static async Task<IEnumerable<string>> EachAsync<T>(IEnumerable<T> promised, Func<T, Task<string?>> look)
    {
        var found = new List<string>();
        foreach (var some in promised.Chunk(AtOnce)) found.AddRange((await Task.WhenAll(some.Select(look))).OfType<string>());
        return found;
    }
}
