using EfpConnect.WebHost.Shell;
using Microsoft.Net.Http.Headers;

namespace EfpConnect.WebHost.Security;

/// <summary>Pages are read and forms are sent; nothing else is done to them.</summary>
internal sealed class PageMethods(RequestDelegate next)
{
    private static readonly string[] Allowed = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];

    public Task InvokeAsync(HttpContext context)
    {
        if (ErrorPages.IsProgram(context.Request.Path) || Allowed.Contains(context.Request.Method, StringComparer.OrdinalIgnoreCase)) return next(context);

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers[HeaderNames.Allow] = string.Join(", ", Allowed);
        return Task.CompletedTask;
    }
}
