using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Me;

/// <summary>Whoever is signed in, and what he may do.</summary>
internal static class MeApi
{
    public static void MapMeApi(this IEndpointRouteBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me").RequireAuthorization();

        me.MapGet("", GetAsync).Described("getMe", "My account, my habilitations, what I manage").Refuses(401, "session.none");
        me.MapGet("/access", CanAccessAsync).Described("getMyAccess", "May I use this service for this establishment?").Refuses(401, "session.none")
            .Refuses(422, "siret.invalid", "request.invalid");
        me.MapDelete("/habilitations/{service}/{siret}", GiveUpAsync)
            .Described("giveUpHabilitation", "Give back an access of mine that I need no longer: effective at once", "A manager who gives up an access stays a manager.")
            .Refuses(401, "session.none").Refuses(404, "habilitation.unknown").Refuses(422, "siret.other-company", "user.not-attached", "request.invalid");
        me.MapPost("/charter", AcceptCharterAsync)
            .Described("acceptCharter", "Accept the duties of an access manager", "An appointed manager (`appointManager`) becomes effective by this call.")
            .Refuses(401, "session.none").Refuses(409, "manager.not-appointed").Refuses(422, "user.not-attached", "request.invalid");
    }

    private static async Task<Results<Ok<MyAccount>, Refusal>> GetAsync(ClaimsPrincipal caller, IGrainFactory grains) =>
        await grains.User(caller.Id()).ViewAsync() is { } user ? TypedResults.Ok(MyAccount.Of(user)) : new Refusal(new UserUnknown());

    private static async Task<Ok<MyAccess>> CanAccessAsync(ServiceId service, Siret siret, ClaimsPrincipal caller, IGrainFactory grains) =>
        TypedResults.Ok(MyAccess.Of(await grains.User(caller.Id()).CanAccessAsync(service, siret)));

    private static async Task<Results<NoContent, Refusal>> GiveUpAsync(
        ServiceId service, Siret siret, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new UserNotAttached());

        var givenUp = await grains.Company(company).RevokeAsync(operation.Id, caller.Id(), caller.Id(), service, siret);
        return givenUp.AnswerNothing();
    }

    private static async Task<Results<NoContent, Refusal>> AcceptCharterAsync(
        AcceptCharterBody body, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        if (caller.Company() is not { } company) return new Refusal(new UserNotAttached());

        var accepted = await grains.Company(company).AcceptCharterAsync(operation.Id, caller.Id(), body.Service);
        return accepted.AnswerNothing();
    }
}

internal sealed record AcceptCharterBody(ServiceId Service);
