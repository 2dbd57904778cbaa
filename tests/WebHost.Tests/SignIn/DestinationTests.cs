using EfpConnect.WebHost.SignedIn;

namespace EfpConnect.WebHost.Tests.SignIn;

public sealed class DestinationTests
{
    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("~//evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("accueil")]
    [InlineData("")]
    [InlineData(null)]
    public void What_leads_elsewhere_than_to_the_portal_is_forgotten(string? asked) =>
        Assert.Equal("/accueil", Destination.Of(asked, service: null).Address);

    [Fact]
    public void A_page_of_the_portal_is_come_back_to() =>
        Assert.Equal("/mon-compte?a=b", Destination.Of("/mon-compte?a=b", service: null).Address);

    [Fact]
    public void Who_came_for_a_service_lands_on_its_request_page() =>
        Assert.Equal("/services/edof/demande", Destination.Of(asked: null, "edof").Address);

    [Fact]
    public void An_unknown_service_is_forgotten() =>
        Assert.Equal("/accueil", Destination.Of(asked: null, "../evil").Address);

    [Fact]
    public void The_way_keeps_the_destination() =>
        Assert.Equal("/inscription?retour=%2Fmon-compte%3Fa%3Db&service=edof", Destination.Of("/mon-compte?a=b", "edof").Through("/inscription"));
}
