using System.Net;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.SignIn;

namespace EfpConnect.WebHost.Tests.Requests;

/// <summary>People who have just signed up, in front of their browser.</summary>
internal static class Browsing
{
    public static async Task<Browser> BrowseAsync(this RunningPortal portal, Sample company, string name) =>
        (await portal.BrowseWithAddressAsync(company, name)).Browser;

    public static async Task<(Browser Browser, string Email)> BrowseWithAddressAsync(this RunningPortal portal, Sample company, string name)
    {
        var person = await portal.SignUpAsync(company, name);
        return (await portal.SignedInAsync(person.Email), person.Email);
    }

    public static async Task<Browser> SignedInAsync(this RunningPortal portal, string email)
    {
        var browser = new Browser(portal);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SignInAsync(email, People.Password)).StatusCode);
        return browser;
    }

    public static async Task<string> ReadAsync(this Browser browser, string path)
    {
        var page = await browser.GetAsync(path);
        Assert.True(page.StatusCode == HttpStatusCode.OK, $"{path}: {(int)page.StatusCode}");
        return await page.Content.ReadAsStringAsync();
    }
}
