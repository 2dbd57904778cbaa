using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>A body that the server has begun to wait for and gets when told: its request is at work for as long as a test wants.</summary>
internal sealed class HeldBody : HttpContent
{
    private readonly TaskCompletionSource _awaited = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] _json;

    public HeldBody(string json)
    {
        _json = Encoding.UTF8.GetBytes(json);
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    public Task Awaited => _awaited.Task;

    public void Release() => _released.SetResult();

    /// <summary>With <c>Expect: 100-continue</c>, called once the server has asked for the body.</summary>
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        _awaited.SetResult();
        await _released.Task;
        await stream.WriteAsync(_json);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }
}
