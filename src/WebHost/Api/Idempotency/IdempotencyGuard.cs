using EfpConnect.Contracts;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.Idempotency;

/// <summary>Turns down a key that was used for something else. Stands behind the guard of tokens: it stores what it sees.</summary>
internal sealed class IdempotencyGuard(IGrainFactory grains) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<Operation>().FirstOrDefault() is not { Body: { } body } act || await grains.IdempotencyKey(act.Id).IsFirstOrSameAsync(body)
            ? await next(context)
            : new Refusal(new IdempotencyMismatch());
}
