using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.AccessManagers;

/// <summary>Managers of a company for a service, the naming of another (S28) and the end of a role (rules §7). The company itself checks that the caller is one.</summary>
internal static class AccessManagersApi
{
    public static void MapAccessManagersApi(this IEndpointRouteBuilder api)
    {
        var managers = api.MapGroup("/companies/{siren}/managers").WithTags("Access management").RequireAuthorization();

        managers.MapGet("", ListAsync).Described("listManagers", "Access managers of the company for a service", "`service` is `edof` by default.")
            .Refuses(401, "session.none").Refuses(403, "not-manager");
        managers.MapPut("/{service}/{userId}", AppointAsync)
            .Described("appointManager", "Name another access manager", "Somebody attached to the company, who becomes effective by `acceptCharter`.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(409, "manager.not-appointed").Refuses(422, "user.not-attached");
        managers.MapDelete("/{service}/{userId}", EndAsync)
            .Described("endManagerRole", "End a manager’s role", "One’s own, once another manager is in place, or another’s. The accesses of that person do not change.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(409, "manager.last");
    }

    private static async Task<Results<Ok<IReadOnlyList<AccessManagerAnswer>>, Refusal>> ListAsync(
        Siren siren, ServiceId? service, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var managers = await grains.Company(siren).ManagersAsync(caller.Id(), service ?? ServiceCatalogue.Edof.Id);
        return managers.Answer(found => TypedResults.Ok<IReadOnlyList<AccessManagerAnswer>>([.. found.Select(AccessManagerAnswer.Of)]));
    }

    private static async Task<Results<Ok<AccessManagerAnswer>, Refusal>> AppointAsync(
        Siren siren, ServiceId service, UserId userId, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var appointed = await grains.Company(siren).AppointAsync(operation.Id, caller.Id(), userId, service);
        if (!appointed.Succeeded) return new Refusal(appointed.Problem);

        var managers = await grains.Company(siren).ManagersAsync(caller.Id(), service);
        if (!managers.Succeeded) return new Refusal(managers.Problem);

        return managers.Value.FirstOrDefault(manager => manager.Is(userId, service)) is { } found
            ? TypedResults.Ok(AccessManagerAnswer.Of(found))
            : new Refusal(new NotAppointed());   // removed since
    }

    private static async Task<Results<NoContent, Refusal>> EndAsync(
        Siren siren, ServiceId service, UserId userId, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var ended = await grains.Company(siren).EndManagerRoleAsync(operation.Id, caller.Id(), userId, service);
        return ended.AnswerNothing();
    }
}
