namespace EfpConnect.Faults.Tests.History;

/// <summary>A set of names, compared by value.</summary>
internal sealed record Names
{
    private readonly string _sorted;

    private Names(IEnumerable<string> names) => _sorted = string.Join(' ', names.Distinct().Order(StringComparer.Ordinal));

    public static Names None { get; } = new([]);

    public int Count => All.Length;

    private string[] All => _sorted.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static Names Of(IEnumerable<string> names) => new(names);

    public bool Has(string name) => All.Contains(name);

    public Names With(string name) => new(All.Append(name));

    public Names Without(string name) => new(All.Where(other => other != name));

    public override string ToString() => _sorted;
}
