using System.Text.Json.Nodes;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Faults.Tests.Load.People;

namespace EfpConnect.Faults.Tests.Load.Memory;

/// <summary>The web hosts, as everybody sees them.</summary>
internal sealed class ApiWitness(Caller caller) : IWitness
{
    public async Task<string?> StatusAsync(Desk desk, string requestId) =>
        (await caller.ReadAsync(desk.Employee, $"access-requests/{requestId}")).Reply["status"];

    public async Task<bool> HasAccessAsync(Visitor visitor, Siret place) =>
        (await caller.ReadAsync(visitor, $"me/access?service=edof&siret={place}")).Reply["allowed"] == "true";

    public async Task<IReadOnlyList<(string Id, string Email)>> InvitationsAsync(Team team)
    {
        var listed = await caller.ReadAsync(team.Managers[0], $"companies/{team.Company}/invitations");
        return [.. (listed.Reply.Body as JsonArray ?? []).Select(one => ($"{one!["id"]}", $"{one["email"]}"))];
    }

    public async Task<bool> ManagesAsync(Visitor visitor, Siren company) =>
        (await caller.ReadAsync(visitor, "me")).Reply.Body?["manages"] is JsonArray { Count: > 0 };
}
