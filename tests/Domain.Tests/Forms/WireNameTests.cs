using System.Reflection;

namespace EfpConnect.Domain.Tests.Forms;

/// <summary>Names that other processes and programs know: they outlive the classes that bear them now.</summary>
public class WireNameTests
{
    public static TheoryData<Type> Problems => [.. StoredTypes.Problems];

    public static TheoryData<Type> Wire => [.. StoredTypes.Wire];

    [Theory, MemberData(nameof(Problems))]
    public void A_problem_is_named_by_its_code(Type problem) =>
        Assert.Equal($"efp.problem.{((Problem)Sample.Of(problem)).Code}", AliasOf(problem));

    [Theory, MemberData(nameof(Wire))]
    public void What_travels_between_processes_has_a_name_of_ours(Type type) => Assert.StartsWith("efp.", AliasOf(type), StringComparison.Ordinal);

    [Fact]
    public void No_name_is_given_twice() => Assert.Distinct(StoredTypes.Wire.Select(AliasOf));

    [Fact]
    public void A_problem_s_code_is_dotted_lower_case() =>
        Assert.All(StoredTypes.Problems, p => Assert.Matches("^[a-z]+(-[a-z]+)*([.][a-z]+(-[a-z]+)*)*$", ((Problem)Sample.Of(p)).Code));

    [Fact]
    public void Every_problem_travels() => Assert.Empty(StoredTypes.Problems.Except(StoredTypes.Wire));

    private static string? AliasOf(Type type) => type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias;
}
