using System.Net;
using System.Text.Json.Nodes;
using EfpConnect.Domain;
using EfpConnect.WebHost.Api.OpenApi;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.Tests.Portal;
using EfpConnect.WebHost.Tests.Problems;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.WebHost.Tests.Api;

[Collection(PortalCollection.Name)]
public sealed class OpenApiTests(RunningPortal portal)
{
    /// <summary>Of the HTTP layer alone: no rule of the domain gives them.</summary>
    private static readonly string[] Bare = ["resource.unknown", "request.invalid"];

    [Fact]
    public async Task The_committed_description_is_the_one_that_is_served()
    {
        var served = await portal.NewCaller().Http.GetStringAsync("/openapi/v1.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") await File.WriteAllTextAsync(Golden(), served.ReplaceLineEndings("\n") + "\n");

        Assert.Equal((await File.ReadAllTextAsync(Golden())).Trim(), served.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void Each_problem_is_announced_with_the_status_that_it_has()
    {
        var statuses = ProblemTests.All.ToDictionary(problem => problem.Code, ProblemStatus.Of);

        Assert.All(Announced().Where(said => !Bare.Contains(said.Code)), said => Assert.Equal(statuses[said.Code], said.Status));
    }

    [Fact]
    public async Task Every_call_has_a_name_of_its_own_and_a_summary()
    {
        var document = JsonNode.Parse(await portal.NewCaller().Http.GetStringAsync("/openapi/v1.json"))!;
        var operations = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!).ToArray();

        Assert.All(operations, operation => Assert.NotNull(operation["summary"]));
        Assert.Equal(operations.Length, operations.Select(operation => operation["operationId"]!.ToString()).Distinct().Count());
    }

    [Fact]
    public async Task Every_value_that_an_address_may_have_is_taken()
    {
        var (manager, _, _) = await portal.BecomeManagerAsync(Sample.Lumiere, "Picard");
        var document = JsonNode.Parse(await manager.Http.GetStringAsync("/openapi/v1.json"))!;
        var addresses = Chosen(document).ToArray();

        var answers = await Task.WhenAll(addresses.Select(address => manager.Http.GetAsync(address)));

        Assert.Contains(addresses, address => address.EndsWith("status=pending", StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Forbidden, $"{(int)answer.StatusCode} {answer.RequestMessage}"));
    }

    [Fact]
    public async Task Developers_have_a_reference_page() =>
        Assert.Equal(HttpStatusCode.OK, (await portal.CreateClient().GetAsync("/api")).StatusCode);

    private IEnumerable<(string Code, int Status)> Announced() =>
        from endpoint in portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        from refuses in endpoint.Metadata.GetOrderedMetadata<Refuses>()
        from code in refuses.Codes
        select (code, refuses.Status);

    /// <summary>Each path that is read, with each value of each parameter that has a list of them.</summary>
    private static IEnumerable<string> Chosen(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        where path.Value!["get"]?["parameters"] is not null
        from parameter in path.Value["get"]!["parameters"]!.AsArray()
        where parameter!["in"]!.ToString() == "query" && parameter["schema"]!["enum"] is not null
        from value in parameter["schema"]!["enum"]!.AsArray()
        select $"{path.Key.Replace("{siren}", Sample.Lumiere.Siren)}?siret={Sample.Lumiere.HeadOffice}&service=edof&{parameter["name"]}={value}"
            .Replace("service=edof&service", "service");

    private static string Golden()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "EfpConnect.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "openapi.json");
    }
}
