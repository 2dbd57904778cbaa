using EfpConnect.Processes;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>Somebody at a browser with cookies of its own.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private Visitor(PortalProcess portal, IPage page)
    {
        Portal = portal;
        Page = page;
        Complaints = new Complaints(page);
    }

    public PortalProcess Portal { get; }

    public IPage Page { get; }

    public Complaints Complaints { get; }

    public ILocator Main => Page.GetByRole(AriaRole.Main);

    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public static async Task<Visitor> ArriveAsync(IBrowser browser, PortalProcess portal, bool javaScript)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = portal.Address.ToString(), JavaScriptEnabled = javaScript, Locale = "fr-FR" });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return new(portal, await context.NewPageAsync());
    }

    public Task<IResponse?> GoAsync(string address) => Page.GotoAsync(address);

    public Task PressAsync(string button) => LeadOnAsync(Main.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));

    public Task FollowAsync(string link) => LeadOnAsync(Main.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }));

    /// <summary>Clicks on what opens another page, and returns once that page is there.</summary>
    public async Task LeadOnAsync(ILocator clicked)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage page) => arrived.TrySetResult();
        Page.DOMContentLoaded += Arrive;
        await clicked.ClickAsync();
        await arrived.Task.WaitAsync(Patience);
        Page.DOMContentLoaded -= Arrive;
    }

    public Task TypeAsync(string label, string text) => Main.GetByLabel(label).And(Page.Locator("input, textarea")).First.FillAsync(text);

    /// <summary>Clicks on the words beside a box: there may be a link among them, further on.</summary>
    public Task TickAsync(string words) =>
        Main.Locator("label").Filter(new() { HasText = words }).ClickAsync(new() { Position = new() { X = 2, Y = 2 } });

    /// <summary>Fails unless the page says all this, wherever the lines break.</summary>
    public async Task SeesAsync(params string[] sentences)
    {
        foreach (var sentence in sentences) await Assertions.Expect(Main).ToContainTextAsync(sentence);
    }

    public Task IsAtAsync(string heading) => Assertions.Expect(Heading).ToHaveTextAsync(heading);

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
