using System.Reflection;
using System.Text.Json.Nodes;
using EfpConnect.Grains.Aggregates;

namespace EfpConnect.Grains.Tests.Aggregates;

/// <summary>The rule of dirty memory, for every kind of grain: a write that failed, or seemed to, leaves nothing that the store does not have.</summary>
public sealed class EveryStoredGrainTests(PortalCluster portal) : PortalTest(portal)
{
    private static readonly IEnumerable<Type> Ours = typeof(GrainStorage).Assembly.GetTypes();

    public static TheoryData<string> Kinds => [.. StoredActs.All.Keys];

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_write_that_failed_is_made_by_the_same_act_again(string kind)
    {
        var (grain, act) = StoredActs.All[kind](Portal.Grains, Company);
        var name = grain.GetGrainId().ToString();
        Portal.Storage.Fault = written => written == name ? WriteFault.Fails : WriteFault.None;
        await Assert.ThrowsAnyAsync<Exception>(act);
        Assert.Null(Portal.Storage.Json(name));
        Portal.Storage.Heal();

        await act();

        Assert.NotNull(Portal.Storage.Json(name));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task A_write_that_landed_unseen_is_found_by_the_same_act_again(string kind)
    {
        var (grain, act) = StoredActs.All[kind](Portal.Grains, Company);
        var name = grain.GetGrainId().ToString();
        Portal.Storage.Fault = written => written == name ? WriteFault.FailsButLands : WriteFault.None;
        await Assert.ThrowsAnyAsync<Exception>(act);
        var landed = StateOf(name);
        Portal.Storage.Heal();

        await act();

        Assert.Equal(landed, StateOf(name));
    }

    [Fact]
    public void No_kind_of_stored_grain_is_left_out() =>
        Assert.Equal(StoredKinds.Order(), StoredActs.All.Keys.Order());

    [Fact]
    public void One_class_alone_talks_to_the_store()
    {
        var holders = Ours.Where(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Any(IsStored));

        Assert.Equal(typeof(StoredGrain<>), Assert.Single(holders));
    }

    [Fact]
    public void No_stored_grain_lets_a_call_in_between() =>
        Assert.Empty(
            from type in Ours
            from mark in type.GetCustomAttributes().Concat(type.GetInterfaces().SelectMany(i => i.GetMethods()).SelectMany(method => method.GetCustomAttributes()))
            where mark.GetType().Name is "ReentrantAttribute" or "MayInterleaveAttribute" or "AlwaysInterleaveAttribute" or "ReadOnlyAttribute"
            select $"{type.Name}: {mark}");

    /// <summary>What is stored, without the list that a sweeper's visit may shorten at any time.</summary>
    private string StateOf(string name)
    {
        var stored = JsonNode.Parse(Assert.IsType<string>(Portal.Storage.Json(name)))!.AsObject();
        stored.Remove("pending");
        stored.Remove("tokens");   // a sweeper's: each arming has one of its own
        return stored.ToJsonString();
    }

    private static IEnumerable<string> StoredKinds =>
        from type in Ours
        where !type.IsAbstract && type.GetConstructors().SelectMany(made => made.GetParameters()).Any(asked => asked.GetCustomAttribute<PersistentStateAttribute>() is not null)
        select type.GetCustomAttribute<GrainTypeAttribute>()!.GetGrainType(null!, null!).ToString();

    private static bool IsStored(FieldInfo field) =>
        field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(IPersistentState<>);
}
