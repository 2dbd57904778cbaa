namespace EfpConnect.WebHost.Api.Errors;

/// <summary>All that is wrong with a body, field by field.</summary>
internal sealed class FieldErrors : IResult
{
    private readonly Dictionary<string, string[]> _messages = [];

    public bool Any => _messages.Count > 0;

    public FieldErrors Add(string field, bool wrong, string message)
    {
        if (wrong) _messages[field] = [message];
        return this;
    }

    public Task ExecuteAsync(HttpContext httpContext) =>
        StatusTexts.Of(StatusCodes.Status422UnprocessableEntity).WriteAsync(httpContext, _messages);
}
