using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.CompanyDirectory.Reading;
using Microsoft.Extensions.Options;

namespace EfpConnect.CompanyDirectory.Tests;

/// <summary>A company directory in a folder of its own, which is deleted at the end.</summary>
public sealed class DirectoryInFolder : IDisposable
{
    private readonly IOptions<CompanyDirectoryOptions> _options;
    private readonly SqliteCompanyDirectory _directory;

    public DirectoryInFolder()
    {
        _options = Options.Create(new CompanyDirectoryOptions { Path = Path.Combine(Folder, "data") });
        _directory = new SqliteCompanyDirectory(_options);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("efp-directory-").FullName;

    /// <summary>The instant at which imports run.</summary>
    public DateTimeOffset At { get; set; } = new(2025, 3, 9, 8, 22, 0, TimeSpan.Zero);

    public string Data => _options.Value.Path;

    public ICompanyDirectory Companies => _directory;

    public string Write(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }

    public string WriteBytes(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Units(params IEnumerable<string> lines) => Write("StockUniteLegale.csv", lines.Prepend(Sirene.UnitHeader));

    public string Sites(params IEnumerable<string> lines) => Write("StockEtablissement.csv", lines.Prepend(Sirene.SiteHeader));

    public DirectoryImported Import(string units, string sites, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default) =>
        new DirectoryImport(_options, new StoppedClock(At)).Run(units, sites, progress, cancellation);

    public DirectoryImported Import(IEnumerable<string> units, IEnumerable<string> sites) => Import(Units(units), Sites(sites));

    public ReferencingImported Reference(params IEnumerable<string> lines) => ReferenceFile(Write("referencing.csv", lines));

    public ReferencingImported ReferenceFile(string path) => new ReferencingImport(_options).Run(path);

    public DirectoryImported ImportSamples()
    {
        ReferenceFile(Sample("referencement-edof.csv"));
        return Import(Sample("StockUniteLegale.csv"), Sample("StockEtablissement.csv"));
    }

    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "sirene", name);

    public void Dispose()
    {
        _directory.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class StoppedClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
