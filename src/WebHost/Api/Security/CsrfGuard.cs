using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Antiforgery;

namespace EfpConnect.WebHost.Api.Security;

/// <summary>An unsafe call is taken only with the token of its own session, in <c>X-CSRF-Token</c>.</summary>
internal sealed class CsrfGuard(IAntiforgery antiforgery) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        await antiforgery.IsRequestValidAsync(context.HttpContext)
            ? await next(context)
            : new Refusal(new CsrfTokenInvalid());
}
