using EfpConnect.Contracts;
using EfpConnect.Credentials.Passwords;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Acts;
using EfpConnect.WebHost.Registrations;

namespace EfpConnect.WebHost.SignedIn;

/// <summary>Signs people in, for the pages and for the API alike.</summary>
/// <remarks>Each try is an act of its own: an id chosen by the caller would let the same act carry many guesses.</remarks>
internal sealed class SignInDesk(IGrainFactory grains, IPasswordHasher hasher, SessionCookie cookie, DraftCookie draft, VisitorCookie visitor)
{
    /// <summary>Problems: <c>sign-in.refused</c>, <c>throttled</c>.</summary>
    public async Task<Outcome<SignedInUser>> SignInAsync(HttpContext context, string? email, string password)
    {
        if (!EmailAddress.TryParse(email, null, out var address)) return new SignInRefused();

        var begun = await grains.SignIn().BeginAsync(OperationId.New(), address);
        if (!begun.Succeeded) return begun.Problem;

        var check = await CompareAsync(begun.Value, password, context.RequestAborted);
        if (begun.Value.User is not { } user || !check.Matches) return new SignInRefused();

        var rehashed = check.NeedsRehash ? await hasher.HashAsync(password, context.RequestAborted) : null;
        return await OpenAsync(context, user, rehashed);
    }

    /// <summary>For somebody who has just proved who he is otherwise, by signing up.</summary>
    public Task<Outcome<SignedInUser>> EnterAsync(HttpContext context, UserId user) => OpenAsync(context, user, rehashed: null);

    /// <summary>Nothing is left in the browser that signs anybody in, a draft just completed included.</summary>
    public Task SignOutAsync(HttpContext context)
    {
        draft.Forget(context);
        visitor.Forget(context);
        return cookie.CloseAsync(context);
    }

    /// <summary>The same work for an address that nobody owns.</summary>
    private Task<PasswordCheck> CompareAsync(SignInAttempt attempt, string password, CancellationToken cancellationToken) =>
        attempt is { User: not null, PasswordHash: { } hash }
            ? hasher.VerifyAsync(hash, password, cancellationToken)
            : hasher.VerifyNobodyAsync(password, cancellationToken);

    private async Task<Outcome<SignedInUser>> OpenAsync(HttpContext context, UserId user, string? rehashed)
    {
        var completed = await grains.SignIn().CompleteAsync(OperationId.New(), user, rehashed);
        if (completed.Succeeded) await cookie.OpenAsync(context, completed.Value);
        return completed;
    }
}
