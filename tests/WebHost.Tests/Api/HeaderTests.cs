using System.Net;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Api;

[Collection(PortalCollection.Name)]
public sealed class HeaderTests(RunningPortal portal)
{
    [Theory]
    [InlineData("/api/v1/terms")]
    [InlineData("/api/v1/session")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/connexion")]
    [InlineData("/dev/courriels")]
    public async Task Every_answer_tells_the_browser_what_it_may_not_do(string path)
    {
        var response = await portal.CreateClient().GetAsync(path);

        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], response.Headers.GetValues("X-Frame-Options"));
        Assert.Contains("frame-ancestors 'none'", string.Concat(response.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public async Task What_is_said_to_somebody_signed_in_is_kept_by_nobody()
    {
        var (caller, _, _) = await portal.SomebodyAsync();

        var me = await caller.GetAsync("/me");

        Assert.True(me.Expect(HttpStatusCode.OK).Response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task What_another_site_sends_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/captchas") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };

        Assert.Equal(HttpStatusCode.Forbidden, (await portal.CreateClient().SendAsync(request)).StatusCode);
    }
}
