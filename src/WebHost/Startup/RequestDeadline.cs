namespace EfpConnect.WebHost.Startup;

/// <summary>No call waits for a grain beyond the deadline of the request that it serves, or after its caller has gone.</summary>
internal sealed class RequestDeadline(IHttpContextAccessor requests) : IOutgoingGrainCallFilter
{
    public Task Invoke(IOutgoingGrainCallContext context) =>
        requests.HttpContext is { RequestAborted: var over } ? context.Invoke().WaitAsync(over) : context.Invoke();
}
