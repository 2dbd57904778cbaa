using System.Net;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Clusters;

/// <summary>Checks of health on an address of their own.</summary>
public sealed class ManagementTests : ClusterTest
{
    [Fact]
    public async Task With_a_management_address_health_is_told_there_and_nowhere_else()
    {
        var management = new Uri($"http://127.0.0.1:{FreePorts.Next()}");
        Cluster.Options = Cluster.Options with { Settings = new Dictionary<string, string> { ["Management:Urls"] = management.GetLeftPart(UriPartial.Authority) } };
        var silo = Cluster.AddSilo();
        silo.Start();
        using var operators = new HttpClient { BaseAddress = management };
        await Patience.WaitForAsync(() => $"the silo to be ready on its management address\n{silo.Said}", async () => await IsReadyAsync(operators));

        foreach (var check in new[] { "/health/live", "/health/ready", "/health/startup" })
        {
            Assert.Equal(HttpStatusCode.OK, (await operators.GetAsync(check)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(silo, check));
        }

        using var disguised = new HttpRequestMessage(HttpMethod.Get, "/health/ready") { Headers = { Host = management.Authority } };
        Assert.Equal(HttpStatusCode.NotFound, (await silo.Http.SendAsync(disguised)).StatusCode);
    }

    private static async Task<bool> IsReadyAsync(HttpClient operators)
    {
        try
        {
            return (await operators.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
