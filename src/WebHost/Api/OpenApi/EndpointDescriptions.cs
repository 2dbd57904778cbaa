namespace EfpConnect.WebHost.Api.OpenApi;

internal static class EndpointDescriptions
{
    /// <param name="id">The operation's stable name, from which clients make a method.</param>
    /// <param name="description">What to do before and after; none when the summary says it all.</param>
    public static RouteHandlerBuilder Described(this RouteHandlerBuilder endpoint, string id, string summary, string? description = null)
    {
        endpoint.WithName(id).WithSummary(summary);
        return description is null ? endpoint : endpoint.WithDescription(description);
    }

    public static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, int status, params string[] codes) =>
        endpoint.WithMetadata(new Refuses(status, codes));
}
