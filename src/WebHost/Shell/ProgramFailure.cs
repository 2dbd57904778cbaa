using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace EfpConnect.WebHost.Shell;

/// <summary>Tells a program that something broke here, without saying what.</summary>
internal sealed class ProgramFailure(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception failure, CancellationToken cancellationToken)
    {
        // By now the request itself is on its way to the page of errors.
        var asked = context.Features.GetRequiredFeature<IExceptionHandlerPathFeature>().Path;
        if (!ErrorPages.IsProgram(asked)) return false;

        context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        return await problems.TryWriteAsync(new() { HttpContext = context });
    }
}
