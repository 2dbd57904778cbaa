using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.Idempotency;

/// <summary>The act that a call asks for: the caller's own <c>Idempotency-Key</c> makes a repeat the same act.</summary>
/// <param name="Problem">Why the act cannot be this one: the key was used with another body.</param>
internal sealed record Operation(OperationId Id, Problem? Problem)
{
    public const string Header = "Idempotency-Key";

    public static async ValueTask<Operation> BindAsync(HttpContext context)
    {
        if (context.Request.Headers[Header] is not [{ Length: > 0 } key]) return new(OperationId.New(), null);

        var scope = context.RequestServices.GetRequiredService<IdempotencyScope>();
        var id = scope.OperationOf(context, key);
        var grains = context.RequestServices.GetRequiredService<IGrainFactory>();
        var same = await grains.IdempotencyKey(id).IsFirstOrSameAsync(await scope.FingerprintOf(context.Request));
        return new(id, same ? null : new IdempotencyMismatch());
    }
}
