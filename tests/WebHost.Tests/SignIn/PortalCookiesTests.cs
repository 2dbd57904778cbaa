using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace EfpConnect.WebHost.Tests.SignIn;

public sealed class PortalCookiesTests
{
    [Fact]
    public void In_production_a_cookie_is_of_this_host_and_of_HTTPS_alone() =>
        Assert.Equal("__Host-efp-x=1; path=/; secure; samesite=lax; httponly", Written(Environments.Production, "https"));

    [Fact]
    public void In_production_no_cookie_is_set_without_secure() =>
        Assert.Contains("; secure;", Written(Environments.Production, "http"));

    [Fact]
    public void A_developer_goes_without_HTTPS() =>
        Assert.Equal("efp-x=1; path=/; samesite=lax; httponly", Written(Environments.Development, "http"));

    private static string Written(string environment, string scheme)
    {
        var context = new DefaultHttpContext { Request = { Scheme = scheme } };
        new PortalCookies(new HostingEnvironment { EnvironmentName = environment }).Write(context, "efp-x", "1");
        return context.Response.Headers.SetCookie.ToString();
    }
}
