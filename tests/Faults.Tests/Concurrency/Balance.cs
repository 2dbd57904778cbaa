namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>What was found compared with what was owed.</summary>
internal sealed class Balance
{
    public int Lost { get; private set; }

    public int Doubled { get; private set; }

    public void Expect(int owed, int found)
    {
        Lost += Math.Max(0, owed - found);
        Doubled += Math.Max(0, found - owed);
    }
}
