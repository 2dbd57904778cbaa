using System.Collections.Immutable;
using EfpConnect.Domain;

namespace EfpConnect.WebHost.Problems;

// What the web turns down by itself, before any grain is asked. None of it travels between processes.

internal sealed record EmailInvalid() : Problem("email.invalid");

internal sealed record SirenInvalid() : Problem("siren.invalid");

/// <param name="Failed">The criteria that are not met, by their stable codes, in display order.</param>
internal sealed record PasswordWeak(ImmutableArray<string> Failed) : Problem("password.weak");

/// <summary>A role that no service knows; one that the service knows but does not allow is <c>roles.invalid</c>.</summary>
internal sealed record RolesUnknown() : Problem("request.unknown-roles");

internal sealed record SignInRequired() : Problem("session.none");

/// <summary>The token is absent, or of another session.</summary>
internal sealed record CsrfTokenInvalid() : Problem("csrf.invalid");

internal sealed record IdempotencyMismatch() : Problem("idempotency.mismatch");
