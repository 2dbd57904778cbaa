namespace EfpConnect.WebHost.Api.Errors;

/// <summary>Whatever fails under <c>/api</c> is answered as problem details, and nothing of our inside is shown.</summary>
internal sealed partial class ApiErrors(RequestDelegate next, ILogger<ApiErrors> logger)
{
    private const string RetryAfterSeconds = "5";

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
            await AnswerAsync(context, IsPassing(failure) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError);
        }
    }

    private static Task AnswerAsync(HttpContext context, int status)
    {
        var details = StatusTexts.Of(status);
        if (details.Status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = RetryAfterSeconds;
        return details.WriteAsync(context);
    }

    private static bool IsBareError(HttpResponse response) => response is { HasStarted: false, StatusCode: >= 400, ContentType: null };

    /// <summary>The cluster or the store does not answer for now, or the deadline is over: trying again may help.</summary>
    private static bool IsPassing(Exception failure) => failure is TimeoutException or OrleansException or OperationCanceledException;

    [LoggerMessage(LogLevel.Error, "{Endpoint} failed")]
    private partial void LogFailure(Exception failure, string? endpoint);
}
