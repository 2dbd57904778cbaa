using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.AccessRequests;

/// <summary>« Demander l’accès », and what becomes of it (S16–S20).</summary>
internal static class AccessRequestsApi
{
    public static void MapAccessRequestsApi(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/access-requests").WithTags("Access requests").RequireAuthorization();

        requests.MapPost("", SubmitAsync).Described("submitAccessRequests", "Ask for access", "One request a SIRET of one's own company; a pending one for the same "
                + "SIRET comes back as it is. Every access manager gets a mail; without any, the request waits for one (`sentAt` is null). "
                + "`roles` must be roles of the service and are not kept: the access manager decides them.")
            .Refuses(401, "session.none").Refuses(409, "habilitation.already", "request.too-many", "request.refused-recently", "request.requester-is-manager")
            .Refuses(422, "user.not-attached", "siret.invalid", "siret.other-company", "establishment.closed", "establishment.not-referenced",
                "request.description", "request.unknown-roles", "request.invalid");
        requests.MapGet("", ListAsync).Described("listMyAccessRequests", "My requests, latest first").Refuses(401, "session.none");
        requests.MapGet("/{id}", GetAsync).Described("getAccessRequest", "One request", "To its author and to the managers of its service.")
            .Refuses(401, "session.none").Refuses(404, "request.unknown");
        requests.MapPost("/{id}/resend", ResendAsync).Described("resendAccessRequest", "« Relancer ma demande »", "Not before `resendAllowedAt`.")
            .Refuses(401, "session.none").Refuses(404, "request.unknown").Refuses(409, "request.too-early", "request.no-manager", "request.already-decided");
        requests.MapDelete("/{id}", CancelAsync).Described("cancelAccessRequest", "Cancel a pending request")
            .Refuses(401, "session.none").Refuses(404, "request.unknown").Refuses(409, "request.already-decided");
    }

    private static async Task<Results<Created<IReadOnlyList<AccessRequestAnswer>>, Refusal, FieldErrors>> SubmitAsync(
        SubmitAccessRequests body, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (body.Sirets.Count == 0) return new FieldErrors().Add("sirets", true, "Choisissez au moins un établissement.");
        if (caller.Company() is not { } company) return new Refusal(new UserNotAttached());

        var submitted = await grains.Company(company).SubmitAsync(
            operation.Id, caller.Id(), body.Service, [.. body.Sirets.Distinct()], RequestText.Clean(body.Description));
        return submitted.Succeeded
            ? TypedResults.Created<IReadOnlyList<AccessRequestAnswer>>($"{ApiV1.Path}/access-requests", [.. submitted.Value.Select(AccessRequestAnswer.Of)])
            : new Refusal(submitted.Problem);
    }

    private static async Task<Ok<IReadOnlyList<AccessRequestAnswer>>> ListAsync(ClaimsPrincipal caller, IGrainFactory grains)
    {
        var mine = caller.Company() is { } company ? await grains.Company(company).RequestsOfAsync(caller.Id()) : [];
        return TypedResults.Ok<IReadOnlyList<AccessRequestAnswer>>([.. mine.Select(AccessRequestAnswer.Of)]);
    }

    private static async Task<Results<Ok<AccessRequestAnswer>, Refusal>> GetAsync(string id, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new RequestUnknown());

        var request = await grains.Company(company).RequestAsync(caller.Id(), id);
        return request.Answer(view => TypedResults.Ok(AccessRequestAnswer.Of(view)));
    }

    private static async Task<Results<Ok<AccessRequestAnswer>, Refusal>> ResendAsync(string id, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new RequestUnknown());

        var resent = await grains.Company(company).ResendAsync(operation.Id, caller.Id(), id);
        return resent.Answer(view => TypedResults.Ok(AccessRequestAnswer.Of(view)));
    }

    private static async Task<Results<NoContent, Refusal>> CancelAsync(string id, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new RequestUnknown());

        var cancelled = await grains.Company(company).CancelAsync(operation.Id, caller.Id(), id);
        return cancelled.AnswerNothing();
    }
}
