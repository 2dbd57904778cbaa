using System.Net;
using EfpConnect.WebHost.Tests.Portal;

namespace EfpConnect.WebHost.Tests.Security;

[Collection(PortalCollection.Name)]
public sealed class PageMethodTests(RunningPortal portal)
{
    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    [InlineData("DELETE")]
    public async Task A_page_is_read_or_sent_a_form_and_nothing_else(string method)
    {
        var refused = await portal.CreateClient().SendAsync(new(new(method), "/connexion"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Contains("GET", refused.Content.Headers.Allow);
    }
}
