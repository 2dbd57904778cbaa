namespace EfpConnect.WebHost.Api.Errors;

/// <summary>Whatever fails under <c>/api</c> is answered as problem details, and nothing of our inside is shown.</summary>
internal sealed partial class ApiErrors(RequestDelegate next, ILogger<ApiErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (IsBareError(context.Response)) await AnswerAsync(context, context.Response.StatusCode);
        }
        catch (BadHttpRequestException unread) when (!context.Response.HasStarted)
        {
            await BadInput.AnswerAsync(context, unread);
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            LogFailure(failure, context.GetEndpoint()?.DisplayName);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError);
        }
    }

    private static Task AnswerAsync(HttpContext context, int status) => StatusTexts.Of(status).WriteAsync(context);

    private static bool IsBareError(HttpResponse response) => response is { HasStarted: false, StatusCode: >= 400, ContentType: null };

    [LoggerMessage(LogLevel.Error, "{Endpoint} failed")]
    private partial void LogFailure(Exception failure, string? endpoint);
}
