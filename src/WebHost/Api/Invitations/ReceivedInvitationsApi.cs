using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Invitations;

/// <summary>The invitations made to the caller’s own address, from whatever company (rules §9).</summary>
internal static class ReceivedInvitationsApi
{
    public static void MapReceivedInvitationsApi(this IEndpointRouteBuilder api)
    {
        var received = api.MapGroup("/invitations").WithTags("Invitations").RequireAuthorization();

        received.MapGet("", WaitingAsync).Described("listMyInvitations", "Invitations that wait for the caller’s answer").Refuses(401, "session.none");
        received.MapGet("/{id}", FindAsync).Described("getMyInvitation", "One invitation made to the caller")
            .Refuses(401, "session.none").Refuses(404, "invitation.unknown");
        received.MapPost("/{id}/accept", AcceptAsync)
            .Described("acceptInvitation", "Accept an invitation", "Done by itself at each sign-in; needed only by whoever was signed in already.")
            .Refuses(401, "session.none").Refuses(404, "invitation.unknown")
            .Refuses(409, "invitation.expired", "invitation.revoked", "invitation.ended").Refuses(422, "user.not-attached");
        received.MapPost("/{id}/decline", DeclineAsync).Described("declineInvitation", "Decline an invitation", "Whoever sent it is told.")
            .Refuses(401, "session.none").Refuses(404, "invitation.unknown").Refuses(409, "invitation.expired", "invitation.revoked", "invitation.ended");
    }

    private static async Task<Ok<IReadOnlyList<ReceivedInvitationAnswer>>> WaitingAsync(ClaimsPrincipal caller, IGrainFactory grains) =>
        TypedResults.Ok<IReadOnlyList<ReceivedInvitationAnswer>>([.. (await grains.InvitationDesk().WaitingAsync(caller.Id())).Select(ReceivedInvitationAnswer.Of)]);

    private static async Task<Results<Ok<ReceivedInvitationAnswer>, Refusal>> FindAsync(string id, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var found = await grains.InvitationDesk().FindAsync(caller.Id(), id);
        return found.Answer(received => TypedResults.Ok(ReceivedInvitationAnswer.Of(received)));
    }

    private static async Task<Results<NoContent, Refusal>> AcceptAsync(string id, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var accepted = await grains.InvitationDesk().AcceptAsync(operation.Id, caller.Id(), id);
        return accepted.AnswerNothing();
    }

    private static async Task<Results<NoContent, Refusal>> DeclineAsync(string id, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var declined = await grains.InvitationDesk().DeclineAsync(operation.Id, caller.Id(), id);
        return declined.AnswerNothing();
    }
}
