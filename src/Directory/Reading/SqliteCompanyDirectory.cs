using EfpConnect.Domain.Identifiers;
using Microsoft.Extensions.Options;

namespace EfpConnect.CompanyDirectory.Reading;

/// <inheritdoc cref="ICompanyDirectory"/>
internal sealed class SqliteCompanyDirectory(IOptions<CompanyDirectoryOptions> options) : ICompanyDirectory, IDisposable
{
    private const int MaxLimit = 200;

    private readonly SwappedFile<DirectoryReader> _directory = new(options.Value.DirectoryFile, path => new(path));
    private readonly SwappedFile<ClosureReader> _closures = new(options.Value.ClosureFile, path => new(path));
    private readonly SwappedFile<ReferencingReader> _referencing = new(options.Value.ReferencingFile, path => new(path));

    public Company? Find(Siren siren) =>
        siren == default || _directory.Ask(reader => reader.Find(siren), absent: null) is not { } found ? null
        : found.Active ? found
        : found with { ClosureSeenAt = SeenClosedAt(siren.ToString()) };

    public Establishment? Find(Siret siret) =>
        siret == default || _directory.Ask(reader => reader.Find(siret), absent: null) is not { } found ? null
        : found.Active ? Marked([found])[0]
        : Marked([found])[0] with { ClosureSeenAt = SeenClosedAt(siret.ToString()) };

    public IReadOnlyList<Company> Search(string? query, int limit = 20)
    {
        if (Numbered(query) is { } siren) return Find(siren) is { } company ? [company] : [];
        var words = Words.Typed(query);
        return words.Count == 0 ? [] : _directory.Ask(reader => reader.Search(words, Math.Clamp(limit, 0, MaxLimit)), absent: []);
    }

    public IReadOnlyList<Establishment> Establishments(Siren siren, string? query = null, int offset = 0, int limit = 50)
    {
        if (siren == default) return [];
        var all = _directory.Ask(reader => reader.Establishments(siren), absent: []);
        return Marked([.. Matching(all, query).Skip(offset).Take(Math.Clamp(limit, 0, MaxLimit))]);
    }

    public void Dispose()
    {
        _directory.Dispose();
        _closures.Dispose();
        _referencing.Dispose();
    }

    private static Siren? Numbered(string? query) =>
        Siren.TryParse(query, null, out var siren) ? siren
        : Siret.TryParse(query, null, out var siret) ? siret.Siren
        : null;

    private static IEnumerable<Establishment> Matching(IReadOnlyList<Establishment> all, string? query)
    {
        if (string.IsNullOrWhiteSpace(query)) return all;
        if (Siret.TryParse(query, null, out var siret)) return all.Where(e => e.Siret == siret);
        var words = Words.Typed(query);
        return words.Count == 0 ? [] : all.Where(e => HasAll(e, words));
    }

    private static bool HasAll(Establishment establishment, IReadOnlyList<string> words)
    {
        var own = Words.In($"{establishment.Name} {establishment.Address} {establishment.PostalCode} {establishment.Town} {establishment.Siret}").ToArray();
        return words.All(word => own.Any(o => o.StartsWith(word, StringComparison.Ordinal)));
    }

    private DateTimeOffset? SeenClosedAt(string number) => _closures.Ask(reader => reader.SeenAt(number), absent: null);

    private Establishment[] Marked(Establishment[] found) =>
        _referencing.Ask(reader => Array.ConvertAll(found, reader.Mark), absent: found);
}
