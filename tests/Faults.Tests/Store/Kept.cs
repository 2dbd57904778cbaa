namespace EfpConnect.Faults.Tests.Store;

/// <summary>What a store still holds of what was written to it.</summary>
/// <param name="Lost">Acknowledged, and absent.</param>
/// <param name="Invented">Present, and never sent.</param>
internal sealed record Kept(int Lost, int Invented)
{
    public static Kept All { get; } = new(0, 0);

    public static Kept operator +(Kept one, Kept other) => new(one.Lost + other.Lost, one.Invented + other.Invented);
}
