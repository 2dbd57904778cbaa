namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>The lines left out of an import: all counted, the first ones kept.</summary>
public sealed class BadLines
{
    private const int Kept = 1000;
    private readonly List<BadLine> _first = [];

    public long Count { get; private set; }

    public IReadOnlyList<BadLine> First => _first;

    internal void Add(BadLine line)
    {
        Count++;
        if (_first.Count < Kept) _first.Add(line);
    }
}
