using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.Json;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.AccessRequests;

/// <summary>What an access manager does with the requests made to his company. The company itself checks that he is one.</summary>
internal static class CompanyRequestsApi
{
    public static void MapCompanyRequestsApi(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("").WithTags("Access management").RequireAuthorization();

        requests.MapGet("/companies/{siren}/access-requests", ListAsync)
            .Described("listCompanyRequests", "Requests made to the company for a service", "`service` is `edof` by default; without `status`, all of them.")
            .Refuses(401, "session.none").Refuses(403, "not-manager");
        requests.MapPost("/access-requests/{id}/approve", ApproveAsync)
            .Described("approveAccessRequest", "Approve", "The requester has the access when this answers. The first decision wins; the same one again is a success.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(404, "request.unknown").Refuses(409, "request.already-decided")
            .Refuses(422, "roles.invalid", "request.unknown-roles", "user.not-attached", "establishment.closed");
        requests.MapPost("/access-requests/{id}/refuse", RefuseAsync)
            .Described("refuseAccessRequest", "Refuse, with a reason that is sent to whoever asked")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(404, "request.unknown").Refuses(409, "request.already-decided")
            .Refuses(422, "refusal.reason", "request.invalid");
    }

    private static async Task<Results<Ok<IReadOnlyList<AccessRequestAnswer>>, Refusal>> ListAsync(
        Siren siren, ServiceId? service, Named<RequestStatus>? status, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var requests = await grains.Company(siren).RequestsAsync(caller.Id(), service ?? ServiceCatalogue.Edof.Id, status?.Value);
        return requests.Answer(found => TypedResults.Ok<IReadOnlyList<AccessRequestAnswer>>([.. found.Select(AccessRequestAnswer.Of)]));
    }

    private static async Task<Results<Ok<AccessRequestAnswer>, Refusal>> ApproveAsync(
        string id, ApproveAccessRequest? body, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new UserNotAttached());

        var approved = await grains.Company(company).ApproveAsync(operation.Id, caller.Id(), id, [.. body?.Roles ?? []]);
        return approved.Answer(view => TypedResults.Ok(AccessRequestAnswer.Of(view)));
    }

    private static async Task<Results<Ok<AccessRequestAnswer>, Refusal>> RefuseAsync(
        string id, RefuseAccessRequest body, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new UserNotAttached());

        var refused = await grains.Company(company).RefuseAsync(operation.Id, caller.Id(), id, RequestText.Clean(body.Reason));
        return refused.Answer(view => TypedResults.Ok(AccessRequestAnswer.Of(view)));
    }
}
