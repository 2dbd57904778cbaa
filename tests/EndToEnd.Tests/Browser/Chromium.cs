using EfpConnect.Processes;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>One browser, and one portal for the tests that leave it as they found it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    internal PortalProcess Portal { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Arguments });
        Portal = await PortalProcess.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await Portal.DisposeAsync();
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    /// <summary>Somebody who has never come before.</summary>
    /// <param name="portal">The shared one when null.</param>
    internal Task<Visitor> VisitAsync(PortalProcess? portal = null, bool javaScript = true) =>
        Visitor.ArriveAsync(_browser, portal ?? Portal, javaScript);
}

[CollectionDefinition(Name)]
public sealed class InTheBrowser : ICollectionFixture<Chromium>
{
    public const string Name = "In the browser";
}
