using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>The grains, after each was made to forget what it had in memory: what the store holds.</summary>
internal sealed class GrainWitness : IWitness
{
    private static readonly ServiceId Service = ServiceCatalogue.Edof.Id;

    private readonly IGrainFactory _grains;

    private GrainWitness(IGrainFactory grains) => _grains = grains;

    public static async Task<GrainWitness> AwakenAsync(IGrainFactory grains)
    {
        await grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero);
        return new(grains);
    }

    public async Task<string?> StatusAsync(Desk desk, string requestId)
    {
        var found = await _grains.Company(desk.Team.Company).RequestAsync(desk.Employee.Person.Id, requestId);
        return found.Succeeded ? found.Value.Status.ToString().ToLowerInvariant() : null;
    }

    public async Task<bool> HasAccessAsync(Visitor visitor, Siret place) => (await _grains.User(visitor.Person.Id).CanAccessAsync(Service, place)).Allowed;

    public async Task<IReadOnlyList<(string Id, string Email)>> InvitationsAsync(Team team)
    {
        var listed = await _grains.Company(team.Company).InvitationsAsync(team.Managers[0].Person.Id);
        return [.. listed.Value.Select(view => (view.Invitation.Id, view.Invitation.Email.ToString()))];
    }

    public async Task<bool> ManagesAsync(Visitor visitor, Siren company) =>
        (await _grains.Company(company).RolesOfAsync(visitor.Person.Id)).Any(role => role.IsEffective);
}
