using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace EfpConnect.Domain.Tests.Forms;

/// <summary>What is stored today is read tomorrow.</summary>
public class StoredFormTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { IgnoreReadOnlyProperties = true };

    public static IEnumerable<object[]> Cases => StoredTypes.Cases.Select(c => new object[] { c.StoredAs, c.Case });

    public static IEnumerable<object[]> States => StoredTypes.States.Select(c => new object[] { c.StoredAs, c.Case });

    public static TheoryData<Type> Families => [.. StoredTypes.Families];

    [Theory, MemberData(nameof(Cases))]
    public void Every_state_and_event_is_read_back_as_it_was_written(Type storedAs, Type type)
    {
        var sample = Sample.Of(type);

        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(sample, storedAs, Json), storedAs, Json);

        Assert.IsType(type, read);
        Assert.Equivalent(sample, read, strict: true);
    }

    [Theory, MemberData(nameof(States))]
    public void A_field_of_a_newer_version_survives_a_write_by_this_one(Type storedAs, Type type)
    {
        var stored = JsonNode.Parse(JsonSerializer.Serialize(Sample.Of(type), storedAs, Json))!.AsObject();
        stored.Add("fieldOfTomorrow", "kept");

        var rewritten = JsonSerializer.Serialize(stored.Deserialize(storedAs, Json), storedAs, Json);

        Assert.Equal("kept", JsonNode.Parse(rewritten)!["fieldOfTomorrow"]!.GetValue<string>());
    }

    [Theory, MemberData(nameof(Families))]
    public void Every_case_has_a_stored_name_of_its_own(Type family)
    {
        var named = family.GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false).ToList();

        Assert.Equal(StoredTypes.CasesOf(family).ToHashSet(), named.Select(n => n.DerivedType).ToHashSet());
        Assert.Distinct(named.Select(n => n.TypeDiscriminator));
        Assert.All(named, n => Assert.Matches("^[a-z]+(-[a-z]+)*$", (string)n.TypeDiscriminator!));
    }

    [Fact]
    public void No_name_of_a_class_is_ever_stored() =>
        Assert.All(StoredTypes.Cases, c => Assert.DoesNotContain("EfpConnect", JsonSerializer.Serialize(Sample.Of(c.Case), c.StoredAs, Json), StringComparison.Ordinal));
}
