using System.Reflection;

namespace EfpConnect.Architecture.Tests;

public class GrainTests
{
    private static readonly IEnumerable<Type> Grains =
        Rooms.Load("Grains").GetTypes().Where(type => typeof(Grain).IsAssignableFrom(type) && !type.IsAbstract);

    [Fact]
    public void A_grain_is_a_shell_of_sixty_lines()
    {
        // The mechanism that all grains share is not a grain.
        var shells = Repository.Sources("src/Grains").Where(file => file.FileName.EndsWith("Grain.cs", StringComparison.Ordinal) && file.FileName != "AggregateGrain.cs");

        Assert.Empty(shells.Where(file => file.LinesOfCode > 60).Select(file => $"{file.Name}: {file.LinesOfCode}"));
    }

    [Fact]
    public void A_grain_asks_for_six_things_at_most() =>
        Assert.Empty(Grains.Where(grain => grain.GetConstructors().Any(made => made.GetParameters().Length > 6)).Select(grain => grain.Name));

    [Fact]
    public void A_grain_is_named_on_the_wire_by_hand() =>
        Assert.Empty(Grains.Where(grain => grain.GetCustomAttribute<GrainTypeAttribute>() is null).Select(grain => grain.Name));

    [Fact]
    public void No_grain_is_reentrant() =>
        Assert.Empty(Grains.Where(grain => grain.GetCustomAttributes().Any(mark => mark.GetType().Name is "ReentrantAttribute" or "MayInterleaveAttribute")).Select(grain => grain.Name));
}
