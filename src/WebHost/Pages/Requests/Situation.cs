using System.Collections.Immutable;
using EfpConnect.Contracts;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>Where somebody stands with a service: what he holds, what he asked for, who would answer him.</summary>
/// <param name="Managers">Masked addresses; none when nobody would receive a request.</param>
internal sealed record Situation(
    IReadOnlyList<HeldAccess> Held, IReadOnlyList<RequestView> Pending, ImmutableArray<string> Managers, bool IsManager)
{
    public static Situation Unknown { get; } = new([], [], [], false);

    public bool HasAccess => Held.Any(held => held.Answer.Allowed);

    public static async Task<Situation> ReadAsync(IGrainFactory grains, UserView me, ServiceId service)
    {
        var company = grains.Company(me.Attachment!.Siren);
        var requests = company.RequestsOfAsync(me.Person.Id);
        var managers = company.AvailableManagersAsync(service);
        var held = Task.WhenAll(me.Habilitations.Where(h => h.Service == service).Select(h => AskAsync(grains.User(me.Person.Id), service, h.Siret)));
        var pending = (await requests).Where(r => r.Request.Service == service && r.Status == RequestStatus.Pending);
        return new(await held, [.. pending], await managers, me.Manages.Contains(service));
    }

    private static async Task<HeldAccess> AskAsync(IUserGrain user, ServiceId service, Siret siret) =>
        new(siret, await user.CanAccessAsync(service, siret));
}

/// <summary>A habilitation, and whether it opens the service at this moment.</summary>
internal sealed record HeldAccess(Siret Siret, AccessAnswer Answer);
