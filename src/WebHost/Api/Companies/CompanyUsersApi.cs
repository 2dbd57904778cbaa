using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Companies;

/// <summary>What an access manager sees and does of the users of his company (S29 a, b). The company itself checks that he is one.</summary>
internal static class CompanyUsersApi
{
    private const int DefaultSize = 20;

    private const int MaxSize = 100;

    public static void MapCompanyUsersApi(this IEndpointRouteBuilder api)
    {
        var users = api.MapGroup("/companies/{siren}/users").WithTags("Access management").RequireAuthorization();

        users.MapGet("", ListAsync)
            .Described("listCompanyUsers", "Users attached to the company", "`q` looks into names and addresses; `page` begins at 1, `size` is at most 100.")
            .Refuses(401, "session.none").Refuses(403, "not-manager");
        users.MapPut("/{userId}/habilitations/{service}/{siret}", GrantAsync)
            .Described("grantHabilitation", "Grant an access, or change its roles", "Also to oneself. Without `roles`, the service's default role.")
            .Refuses(401, "session.none").Refuses(403, "not-manager")
            .Refuses(422, "siret.invalid", "siret.other-company", "user.not-attached", "establishment.closed", "roles.invalid", "request.unknown-roles");
        users.MapDelete("/{userId}/habilitations/{service}/{siret}", RevokeAsync)
            .Described("revokeHabilitation", "Take an access back: effective at once", "One that is taken back already stays so.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(404, "habilitation.unknown").Refuses(422, "siret.other-company");
    }

    private static async Task<Results<Ok<CompanyUsers>, Refusal>> ListAsync(
        Siren siren, ServiceId? service, string? q, Siret? siret, Role? role, int? page, int? size, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var query = new RosterQuery(service, q, siret, role, Math.Max(1, page ?? 1), Math.Clamp(size ?? DefaultSize, 1, MaxSize));
        var users = await grains.Roster(siren).UsersAsync(caller.Id(), query);
        return users.Answer(view => TypedResults.Ok(CompanyUsers.Of(view)));
    }

    private static async Task<Results<Ok<GrantedHabilitation>, Refusal>> GrantAsync(
        Siren siren, UserId userId, ServiceId service, Siret siret, GrantBody? body, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var granted = await grains.Company(siren).GrantAsync(operation.Id, caller.Id(), userId, service, siret, [.. body?.Roles ?? []]);
        if (!granted.Succeeded) return new Refusal(granted.Problem);

        var user = await grains.User(userId).ViewAsync();
        return user?.Habilitations.FirstOrDefault(held => held.Covers(service, siret)) is { } held
            ? TypedResults.Ok(GrantedHabilitation.Of(held))
            : TypedResults.Ok(GrantedHabilitation.Over(service, siret, body, userId == caller.Id() ? Origin.Self : Origin.Grant));
    }

    private static async Task<Results<NoContent, Refusal>> RevokeAsync(
        Siren siren, UserId userId, ServiceId service, Siret siret, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var revoked = await grains.Company(siren).RevokeAsync(operation.Id, caller.Id(), userId, service, siret);
        return revoked.AnswerNothing();
    }
}
