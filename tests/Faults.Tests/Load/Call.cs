namespace EfpConnect.Faults.Tests.Load;

/// <summary>One act of one person, from its first attempt to the answer.</summary>
/// <param name="Invoked">At its first attempt.</param>
internal sealed record Call(Visitor By, HttpMethod Method, string Path, TimeSpan Invoked, TimeSpan Completed, Reply Reply)
{
    public bool IsAct => Method != HttpMethod.Get;

    public override string ToString() => $"{By.Email}: {Method} {Path} → {Reply}";
}
