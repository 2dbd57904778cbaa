using System.Globalization;
using EfpConnect.Faults.Tests.Battery;

namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>What the cycles of one row came to.</summary>
internal sealed class Tally
{
    private readonly List<string> _lost = [];
    private readonly List<string> _doubled = [];
    private int _cycles;
    private int _acknowledged;
    private int _repeated;
    private TimeSpan _longest;

    public void Cycle() => _cycles++;

    public void Acknowledge() => _acknowledged++;

    public void Lose(string what) => _lost.Add(what);

    public void Double(string what) => _doubled.Add(what);

    /// <summary>Mails that came once more, as they may.</summary>
    public void Repeat(int mails) => _repeated += mails;

    public void Recover(TimeSpan after) => _longest = after > _longest ? after : _longest;

    public void AssertClean() => Assert.True(_lost.Count + _doubled.Count == 0, string.Join('\n', _lost.Concat(_doubled)));

    public Row Row(string id, string title, string note = "") => new(
        id, title, _cycles, _acknowledged, _lost.Count, _doubled.Count, _longest,
        string.Join(", ", new[] { note, _repeated == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"mails sent twice: {_repeated}") }.Where(text => text.Length > 0)));
}
