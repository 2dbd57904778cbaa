using EfpConnect.CompanyDirectory.Importing;

namespace EfpConnect.CompanyDirectory.Tests;

/// <summary>Told of progress at once, on the importing thread: <see cref="Progress{T}"/> would tell later, on another.</summary>
internal sealed class Watcher(Action<ImportProgress> seen) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => seen(value);
}
