using System.Security.Cryptography;

namespace EfpConnect.Faults.Tests.History;

/// <summary>Chance that can be had again from its seed (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Seed { get; } = seed;

    /// <summary>Its seed must be told by the test that throws it.</summary>
    public static Dice Fresh() => new(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)));

    /// <returns>From 0 to one less than the sides.</returns>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    public bool Flip() => Roll(2) == 0;

    public T Pick<T>(IReadOnlyList<T> among) => among[Roll(among.Count)];

    public IReadOnlyList<T> Shuffle<T>(IEnumerable<T> things) => [.. things.Select(thing => (Place: Next(), thing)).OrderBy(t => t.Place).Select(t => t.thing)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
