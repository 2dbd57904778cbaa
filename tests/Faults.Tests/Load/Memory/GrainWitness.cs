using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>The grains, after each was made to forget what it had in memory: what the store holds.</summary>
internal sealed class GrainWitness : IWitness
{
    private static readonly ServiceId Service = ServiceCatalogue.Edof.Id;

    /// <summary>A question without an answer says nothing of what is stored: it is asked again, as people do. How long they wait is measured elsewhere.</summary>
    private const int MostTries = 4;

    private readonly IGrainFactory _grains;

    private GrainWitness(IGrainFactory grains) => _grains = grains;

    public static async Task<GrainWitness> AwakenAsync(IGrainFactory grains)
    {
        await grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        return new(grains);
    }

    public async Task<string?> StatusAsync(Desk desk, string requestId)
    {
        var found = await AskAsync(() => _grains.Company(desk.Team.Company).RequestAsync(desk.Employee.Person.Id, requestId));
        return found.Succeeded ? found.Value.Status.ToString().ToLowerInvariant() : null;
    }

    public async Task<bool> HasAccessAsync(Visitor visitor, Siret place) => (await AskAsync(() => _grains.User(visitor.Person.Id).CanAccessAsync(Service, place))).Allowed;

    public async Task<IReadOnlyList<(string Id, string Email)>> InvitationsAsync(Team team)
    {
        var listed = await AskAsync(() => _grains.Company(team.Company).InvitationsAsync(team.Managers[0].Person.Id));
        return [.. listed.Value.Select(view => (view.Invitation.Id, view.Invitation.Email.ToString()))];
    }

    public async Task<bool> ManagesAsync(Visitor visitor, Siren company) =>
        (await AskAsync(() => _grains.Company(company).RolesOfAsync(visitor.Person.Id))).Any(role => role.IsEffective);

    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await ask();
            }
            catch (TimeoutException) when (tries < MostTries)
            {
                // Each took the ten seconds that a silo has for its answer.
            }
        }
    }
}
