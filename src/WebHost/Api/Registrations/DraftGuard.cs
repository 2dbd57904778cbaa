using EfpConnect.Contracts;
using EfpConnect.Domain.Registrations;
using EfpConnect.WebHost.Api.Errors;
using EfpConnect.WebHost.Registrations;

namespace EfpConnect.WebHost.Api.Registrations;

/// <summary>A draft goes on with the cookie that was given when it began; without it there is no draft to speak of.</summary>
internal sealed class DraftGuard(RegistrationDesk desk) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        desk.DraftOf(context.HttpContext) is { } own && context.Arguments.OfType<RegistrationId>().Contains(own)
            ? await next(context)
            : new Refusal(new RegistrationEnded());
}
