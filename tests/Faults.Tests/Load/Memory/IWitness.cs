using EfpConnect.Domain.Identifiers;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>Somebody who tells what the portal holds.</summary>
internal interface IWitness
{
    /// <returns>Null when there is no such request.</returns>
    Task<string?> StatusAsync(Desk desk, string requestId);

    Task<bool> HasAccessAsync(Visitor visitor, Siret place);

    /// <returns>Ids and addresses.</returns>
    Task<IReadOnlyList<(string Id, string Email)>> InvitationsAsync(Team team);

    Task<bool> ManagesAsync(Visitor visitor, Siren company);
}
