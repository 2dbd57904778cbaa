using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using EfpConnect.Grains.Aggregates;

namespace EfpConnect.Grains.Tests.StoredForms;

/// <summary>What was ever stored can be read: each kind of state has its golden file (UPDATE_GOLDEN=1 writes them anew).</summary>
public sealed class StoredFormTests
{
    public static TheoryData<string> Kinds => [.. StoredSamples.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public void The_stored_form_is_that_of_its_golden_file(string kind)
    {
        var written = Write(StoredSamples.All[kind]);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(Golden(kind), written);

        Assert.Equal(File.ReadAllText(Golden(kind)), written);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_golden_file_is_read_and_written_again_as_it_is(string kind)
    {
        var golden = File.ReadAllText(Golden(kind));

        var read = JsonSerializer.Deserialize(golden, StoredSamples.All[kind].GetType(), StateJson.Options)!;

        Assert.Equal(golden, Write(read));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_field_of_a_newer_version_survives(string kind)
    {
        var newer = JsonNode.Parse(File.ReadAllText(Golden(kind)))!.AsObject();
        newer["fieldOfTomorrow"] = 1;
        if (newer["state"] is JsonObject state) state["fieldOfTomorrow"] = "x";

        var read = newer.Deserialize(StoredSamples.All[kind].GetType(), StateJson.Options)!;

        var rewritten = JsonNode.Parse(Write(read))!;
        Assert.Equal(1, rewritten["fieldOfTomorrow"]!.GetValue<int>());
        if (newer["state"] is JsonObject) Assert.Equal("x", rewritten["state"]!["fieldOfTomorrow"]!.GetValue<string>());
    }

    [Fact]
    public void No_stored_form_names_a_type_of_the_program() =>
        Assert.DoesNotContain(StoredSamples.All.Values, sample => Write(sample).Contains("EfpConnect", StringComparison.Ordinal));

    private static string Write(object sample) =>
        JsonSerializer.Serialize(sample, sample.GetType(), new JsonSerializerOptions(StateJson.Options) { WriteIndented = true }) + "\n";

    private static string Golden(string kind, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Golden", $"{kind}.json");
}
