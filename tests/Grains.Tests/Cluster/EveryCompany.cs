using System.Collections.Concurrent;
using System.Globalization;
using EfpConnect.CompanyDirectory;

namespace EfpConnect.Grains.Tests.Cluster;

/// <summary>A register in which every company exists, so that each test has one to itself. The range of an establishment's number tells its standing.</summary>
public sealed class EveryCompany : ICompanyDirectory
{
    /// <summary>The one company that has ceased.</summary>
    public static readonly Siren Gone = Siren.Parse("404833048");

    private const int Unreferenced = 70_000;
    private const int Closed = 80_000;
    private const int Unknown = 90_000;

    private static int _next = 100_000_00;

    /// <summary>The places whose record is broken: looking one up is a bug that time does not heal.</summary>
    public Func<Siret, bool> Fails { get; set; } = _ => false;

    /// <summary>The places that have closed since.</summary>
    public ConcurrentBag<Siret> ClosedSince { get; } = [];

    /// <summary>When the closure of a place was first seen.</summary>
    public ConcurrentDictionary<Siret, DateTimeOffset> SeenClosed { get; } = [];

    public static Siren New() =>
        Enumerable.Range(0, 10).Select(_ => Interlocked.Increment(ref _next)).Select(SirenOf).First();

    public static Siret Place(Siren siren, int n = 0) => SiretFrom(siren, (n * 20) + 1);

    public static Siret UnreferencedPlace(Siren siren) => SiretFrom(siren, Unreferenced);

    public static Siret ClosedPlace(Siren siren) => SiretFrom(siren, Closed);

    public static Siret UnknownPlace(Siren siren) => SiretFrom(siren, Unknown);

    public Company? Find(Siren siren) => new(siren, $"Académie {siren}", "Paris", siren != Gone, false);

    public Establishment? Find(Siret siret) => Fails(siret) ? throw new InvalidOperationException("A broken record.") : NumberOf(siret) < Unknown
        ? new(siret, siret.Siren, null, "1 rue de la Paix 75002 Paris", "75002", "Paris", false, NumberOf(siret) < Closed && !ClosedSince.Contains(siret), false, null)
        {
            ClosureSeenAt = SeenClosed.TryGetValue(siret, out var seen) ? seen : null,
            ReferencedFor = NumberOf(siret) < Unreferenced ? ["edof"] : [],
        }
        : null;

    public IReadOnlyList<Company> Search(string? query, int limit = 20) => [];

    public IReadOnlyList<Establishment> Establishments(Siren siren, string? query = null, int offset = 0, int limit = 50) => [Find(Place(siren))!];

    private static int NumberOf(Siret siret) => int.Parse(siret.ToString()[9..], CultureInfo.InvariantCulture);

    private static Siren SirenOf(int eightDigits) =>
        Enumerable.Range(0, 10).Select(check => Parse<Siren>($"{eightDigits}{check}")).First(siren => siren != default);

    private static Siret SiretFrom(Siren siren, int from) =>
        Enumerable.Range(from, 20).Select(n => Parse<Siret>($"{siren}{n:00000}")).First(siret => siret != default);

    private static T Parse<T>(string text) where T : struct, IParsable<T> => T.TryParse(text, null, out var value) ? value : default;
}
