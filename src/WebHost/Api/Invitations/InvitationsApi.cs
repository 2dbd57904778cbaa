using System.Security.Claims;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Requests;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Api.Idempotency;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http.HttpResults;

namespace EfpConnect.WebHost.Api.Invitations;

/// <summary>A manager invites somebody by his address (S29 c; rules §9). The company itself checks that he is one.</summary>
internal static class InvitationsApi
{
    public static void MapInvitationsApi(this IEndpointRouteBuilder api)
    {
        var invitations = api.MapGroup("/companies/{siren}/invitations").WithTags("Access management").RequireAuthorization();

        invitations.MapPost("", InviteAsync)
            .Described("inviteUser", "Invite somebody", "Accepted by itself when the person signs in with, or signs up for, the invited address.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(409, "invitation.too-many", "invitation.too-early")
            .Refuses(422, "email.invalid", "invitation.empty", "siret.invalid", "siret.other-company", "establishment.closed", "roles.invalid",
                "request.unknown-roles", "request.description", "request.invalid");
        invitations.MapGet("", ListAsync).Described("listInvitations", "Invitations of the company").Refuses(401, "session.none").Refuses(403, "not-manager");
        invitations.MapGet("/{id}", GetAsync).Described("getInvitation", "One invitation")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(404, "invitation.unknown");
        invitations.MapPost("/{id}/resend", ResendAsync)
            .Described("resendInvitation", "Send an invitation again", "From 24 hours after it was sent, also when it has expired: its 14 days begin anew.")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(404, "invitation.unknown")
            .Refuses(409, "invitation.too-early", "invitation.ended", "invitation.too-many");
        invitations.MapDelete("/{id}", RevokeAsync).Described("revokeInvitation", "Take an invitation back")
            .Refuses(401, "session.none").Refuses(403, "not-manager").Refuses(404, "invitation.unknown").Refuses(409, "invitation.ended");
    }

    private static async Task<Results<Accepted<InvitationSentAnswer>, Refusal>> InviteAsync(
        Siren siren, InviteBody body, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var invited = await grains.Company(siren).InviteAsync(
            operation.Id, caller.Id(), body.Email, [.. (body.Habilitations ?? []).Select(h => h.ToAccess())], [.. body.Appoint ?? []], RequestText.Clean(body.Note));
        return invited.Answer(view => TypedResults.Accepted(
            $"{ApiV1.Path}/companies/{siren}/invitations/{view.Invitation.Id}", InvitationSentAnswer.Of(view)));
    }

    private static async Task<Results<Ok<IReadOnlyList<InvitationAnswer>>, Refusal>> ListAsync(Siren siren, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var invitations = await grains.Company(siren).InvitationsAsync(caller.Id());
        return invitations.Answer(found => TypedResults.Ok<IReadOnlyList<InvitationAnswer>>([.. found.Select(InvitationAnswer.Of)]));
    }

    private static async Task<Results<Ok<InvitationAnswer>, Refusal>> GetAsync(Siren siren, string id, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var invitations = await grains.Company(siren).InvitationsAsync(caller.Id());
        if (!invitations.Succeeded) return new Refusal(invitations.Problem);

        return invitations.Value.FirstOrDefault(view => view.Invitation.Id == id) is { } found
            ? TypedResults.Ok(InvitationAnswer.Of(found))
            : new Refusal(new InvitationUnknown());
    }

    private static async Task<Results<Ok<InvitationAnswer>, Refusal>> ResendAsync(
        Siren siren, string id, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var resent = await grains.Company(siren).ResendInvitationAsync(operation.Id, caller.Id(), id);
        return resent.Answer(view => TypedResults.Ok(InvitationAnswer.Of(view)));
    }

    private static async Task<Results<NoContent, Refusal>> RevokeAsync(Siren siren, string id, Operation operation, ClaimsPrincipal caller, IGrainFactory grains)
    {
        var revoked = await grains.Company(siren).RevokeInvitationAsync(operation.Id, caller.Id(), id);
        return revoked.AnswerNothing();
    }
}
