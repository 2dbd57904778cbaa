using EfpConnect.Domain;

namespace EfpConnect.WebHost.Api.Idempotency;

/// <summary>The act that a call asks for: the caller's own <c>Idempotency-Key</c> makes a repeat the same act.</summary>
/// <param name="Body">The digest of what was sent under the key; null without a key.</param>
internal sealed record Operation(OperationId Id, string? Body)
{
    public const string Header = "Idempotency-Key";

    public static async ValueTask<Operation> BindAsync(HttpContext context)
    {
        if (context.Request.Headers[Header] is not [{ Length: > 0 } key]) return new(OperationId.New(), null);

        var scope = context.RequestServices.GetRequiredService<IdempotencyScope>();
        return new(scope.OperationOf(context, key), await scope.FingerprintOf(context.Request));
    }
}
