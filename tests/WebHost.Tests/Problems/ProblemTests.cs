using System.Collections.Immutable;
using System.Reflection;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Tests.Problems;

public sealed class ProblemTests
{
    public static TheoryData<string> Known => [.. All.Select(problem => problem.Code)];

    [Theory, MemberData(nameof(Known))]
    public void Each_problem_has_a_French_sentence_and_a_status(string code)
    {
        var problem = Of(code);

        Assert.Matches("^[A-ZÀ-Ý].{15,}", ProblemTexts.Of(problem));
        Assert.DoesNotContain('\'', ProblemTexts.Of(problem));
        Assert.InRange(ProblemStatus.Of(problem), 400, 429);
    }

    [Theory, MemberData(nameof(Known))]
    public void A_problem_travels_under_its_code(string code)
    {
        var type = Of(code).GetType();

        if (type.Assembly == typeof(Problem).Assembly)
            Assert.Equal($"efp.problem.{code}", type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias);
    }

    [Fact]
    public void No_two_problems_share_a_code() => Assert.Equal(All.Count, All.Select(problem => problem.Code).Distinct().Count());

    [Fact]
    public void Whoever_decided_is_named_without_his_address()
    {
        var text = ProblemTexts.Of(Of("request.already-decided"));

        Assert.Contains("Mme\u00a0Durand le 12/05/2025 à 10h04", text);
        Assert.DoesNotContain("@", text);
    }

    internal static IReadOnlyList<Problem> All { get; } =
        [.. new[] { typeof(Problem), typeof(ProblemTexts) }
            .SelectMany(room => room.Assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(Problem)))
            .Select(Make)];

    private static Problem Of(string code) => All.Single(problem => problem.Code == code);

    private static Problem Make(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return (Problem)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter.ParameterType))]);
    }

    private static object? Sample(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(DateTimeOffset) => new DateTimeOffset(2025, 5, 12, 8, 4, 0, TimeSpan.Zero),
        var t when t == typeof(Person) => new Person(UserId.New(), new(Title.Madame, "Claire", "Durand"), EmailAddress.Parse("c.durand@exemple.fr")),
        var t when t == typeof(Siren) => Siren.Parse("552100554"),
        var t when t == typeof(ServiceId) => ServiceCatalogue.Edof.Id,
        var t when t == typeof(ImmutableArray<string>) => ImmutableArray.Create("digit"),
        var t when t == typeof(int) => 3,
        var t when t.IsEnum => Enum.GetValues(t).GetValue(1),
        var t => throw new InvalidOperationException($"No sample of {t}."),
    };
}
