namespace EfpConnect.Domain.Requests;

[GenerateSerializer, Immutable, Alias("efp.problem.request.unknown")]
public sealed record RequestUnknown() : Problem("request.unknown");

[GenerateSerializer, Immutable, Alias("efp.problem.request.description")]
public sealed record DescriptionTooLong() : Problem("request.description");

/// <summary>A manager need not ask: he grants himself the access (S23).</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.request.requester-is-manager")]
public sealed record RequesterIsManager() : Problem("request.requester-is-manager");

[GenerateSerializer, Immutable, Alias("efp.problem.habilitation.already")]
public sealed record HabilitationAlready() : Problem("habilitation.already");

[GenerateSerializer, Immutable, Alias("efp.problem.request.too-many")]
public sealed record TooManyRequests(int Limit) : Problem("request.too-many");

[GenerateSerializer, Immutable, Alias("efp.problem.request.refused-recently")]
public sealed record RefusedRecently(DateTimeOffset NewRequestFrom) : Problem("request.refused-recently");

/// <param name="ResentAt">When it was last resent, if it ever was: the answer to a second tab.</param>
[GenerateSerializer, Immutable, Alias("efp.problem.request.too-early")]
public sealed record ResendTooEarly(DateTimeOffset ResendAllowedAt, DateTimeOffset? ResentAt) : Problem("request.too-early");

[GenerateSerializer, Immutable, Alias("efp.problem.request.no-manager")]
public sealed record NoManager() : Problem("request.no-manager");

[GenerateSerializer, Immutable, Alias("efp.problem.refusal.reason")]
public sealed record RefusalReasonInvalid() : Problem("refusal.reason");

/// <summary>« Cette demande a déjà été acceptée par Mme D. le 12/05/2025 à 10h04. »</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.request.already-decided")]
public sealed record AlreadyDecided(RequestStatus Status, Person? By, DateTimeOffset At) : Problem("request.already-decided")
{
    internal static AlreadyDecided Of(AccessRequest request, DateTimeOffset now) =>
        new(request.StatusAt(now), request.Decision?.By, request.EndedAt(now) ?? now);
}
