using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using EfpConnect.WebHost.Dev;
using EfpConnect.WebHost.Tests.Portal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace EfpConnect.WebHost.Tests.Dev;

[Collection(PortalCollection.Name)]
public sealed class DevToolsTests(RunningPortal portal)
{
    [Fact]
    public async Task A_mail_is_found_by_its_recipient()
    {
        var (_, _, email) = await portal.SignUpAsync(portal.Samples.Next(), "Rousseau");

        var mails = await portal.CreateClient().GetFromJsonAsync<JsonArray>($"/dev/mails?to={email}");

        Assert.All(mails!, mail => Assert.Equal(email, mail!["to"]!.GetValue<string>()));
        Assert.Contains(mails!, mail => CodeInMail.Find(mail!["text"]!.GetValue<string>()) is not null);
    }

    [Fact]
    public async Task The_page_shows_the_code_and_frames_the_mail()
    {
        var (_, _, email) = await portal.SignUpAsync(portal.Samples.Next(), "Vincent");

        var page = await portal.CreateClient().GetStringAsync($"/dev/courriels?a={email}");

        Assert.Contains("efp-code", page);
        Assert.Contains("sandbox", page);
    }

    [Fact]
    public async Task A_mail_runs_no_script()
    {
        var (_, _, email) = await portal.SignUpAsync(portal.Samples.Next(), "Muller");
        var mails = await portal.CreateClient().GetFromJsonAsync<JsonArray>($"/dev/mails?to={email}");

        var html = await portal.CreateClient().GetAsync($"/dev/mails/{mails![0]!["id"]}/html");

        Assert.Equal(HttpStatusCode.OK, html.StatusCode);
        Assert.StartsWith("sandbox", html.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_captcha_that_cannot_be_one_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync("/dev/captchas/zzz")).StatusCode);

    [Fact]
    public async Task Without_the_setting_none_of_it_has_an_address()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["Dev:Tools"] = "false";
        await using var app = builder.Build();

        app.MapDevTools();

        Assert.Empty(((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints));
    }
}
