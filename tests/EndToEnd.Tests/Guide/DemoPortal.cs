using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Guide;

/// <summary>One portal with its demonstration, for tests that leave each other's people alone.</summary>
public sealed class DemoPortal : IAsyncLifetime
{
    internal PortalProcess Process { get; private set; } = null!;

    public async Task InitializeAsync() => Process = await PortalProcess.StartAsync();

    public async Task DisposeAsync() => await Process.DisposeAsync();
}
