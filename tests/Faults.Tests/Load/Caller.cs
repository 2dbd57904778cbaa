namespace EfpConnect.Faults.Tests.Load;

/// <summary>Does each act until it is answered: what nobody answered is sent again under its own key, and the answer to that is the truth.</summary>
internal sealed class Caller(TrafficLog log)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    public TrafficLog Log => log;

    public Task<Call> ReadAsync(Visitor by, string path) => DoAsync(by, HttpMethod.Get, path);

    public async Task<Call> DoAsync(Visitor by, HttpMethod method, string path, object? body = null)
    {
        var key = method == HttpMethod.Get ? null : Guid.NewGuid().ToString("n");
        var invoked = TrafficLog.Now;
        while (true)
        {
            var begun = TrafficLog.Now;
            var reply = await by.SendAsync(method, path, body, key);
            if (reply.IsAnswer) return log.Answered(new(by, method, path, invoked, TrafficLog.Now, reply));

            log.Silence(reply, begun);
            if (TrafficLog.Now - invoked > Longest) throw new TimeoutException($"{by.Email}: {method} {path} was never answered, lastly {reply}");
            await by.ComeBackAsync(reply);
        }
    }
}
