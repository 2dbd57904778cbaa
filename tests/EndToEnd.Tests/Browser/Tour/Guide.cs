using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser.Tour;

/// <summary>Stops at a page: takes its picture at two widths and holds it to what every page promises.</summary>
internal sealed class Guide(Visitor visitor)
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private const int Height = 800;

    private static readonly string Album = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    public async Task ShowAsync(string name, string address)
    {
        await visitor.GoAsync(address);
        await StopAsync(name);
    }

    public async Task StopAsync(string name)
    {
        await Assertions.Expect(visitor.Heading).ToHaveCountAsync(1);
        Assert.Equal("fr", await visitor.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.EndsWith(" – EFP Connect", await visitor.Page.TitleAsync(), StringComparison.Ordinal);

        await FitsAsync(name, 320);
        await FitsAsync(name, 360);
        await PictureAsync($"{name}-360");
        await visitor.Page.SetViewportSizeAsync(1280, Height);
        await PictureAsync($"{name}-1280");

        Assert.True(visitor.Complaints.All.Count == 0, $"{name}: {string.Join('\n', visitor.Complaints.All)}");
    }

    private async Task FitsAsync(string name, int width)
    {
        await visitor.Page.SetViewportSizeAsync(width, Height);
        var over = await visitor.Page.EvaluateAsync<int>(Overflow);
        Assert.True(over == 0, $"{name} is {over} px too wide for a screen of {width} px.");
    }

    private Task PictureAsync(string name) => visitor.Page.ScreenshotAsync(new() { Path = Path.Combine(Album, $"{name}.png"), FullPage = true });
}
