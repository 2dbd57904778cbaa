using EfpConnect.WebHost.Api.Errors;

namespace EfpConnect.WebHost.Api.Idempotency;

/// <summary>Turns down a key that was used for something else.</summary>
internal sealed class IdempotencyGuard : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<Operation>().FirstOrDefault()?.Problem is { } problem
            ? new Refusal(problem)
            : await next(context);
}
