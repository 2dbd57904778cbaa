using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.Domain.Identifiers;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class SwapTests : IDisposable
{
    private static readonly Siren Company = Siren.Parse("900000019");
    private readonly DirectoryInFolder _folder = new();

    public SwapTests() => _folder.Import([Unit("900000019", "Avant")], []);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_old_directory_is_served_until_the_new_one_is_whole()
    {
        var during = new List<string?>();

        _folder.Import(_folder.Units(Unit("900000019", "Après")), _folder.Sites(), new Watcher(_ => during.Add(_folder.Companies.Find(Company)?.Name)));

        Assert.All(during, name => Assert.Equal("Avant", name));
        Assert.Equal("Après", _folder.Companies.Find(Company)?.Name);
    }

    [Theory]
    [InlineData(ImportStage.Companies)]
    [InlineData(ImportStage.Indexing)]
    [InlineData(ImportStage.Checking)]
    public void A_cancelled_import_leaves_the_old_directory_and_no_trace(ImportStage stage)
    {
        using var cancellation = new CancellationTokenSource();
        var cancelling = new Watcher(p => { if (p.Stage == stage) cancellation.Cancel(); });

        Assert.ThrowsAny<OperationCanceledException>(
            () => _folder.Import(_folder.Units(Enumerable.Repeat(Unit("900000019", "Après"), 20_000)), _folder.Sites(), cancelling, cancellation.Token));

        Assert.Equal("Avant", _folder.Companies.Find(Company)?.Name);
        Assert.Equal([Path.Combine(_folder.Data, "directory.db")], Directory.GetFiles(_folder.Data));
    }

    [Fact]
    public void What_a_killed_import_left_is_cleared_by_the_next()
    {
        File.WriteAllText(Path.Combine(_folder.Data, "directory.db.new"), "half a database");
        File.WriteAllText(Path.Combine(_folder.Data, "directory.db.lock"), "");

        _folder.Import([Unit("900000019", "Après")], []);

        Assert.Equal("Après", _folder.Companies.Find(Company)?.Name);
        Assert.Equal([Path.Combine(_folder.Data, "directory.db")], Directory.GetFiles(_folder.Data));
    }

    [Fact]
    public void Two_imports_do_not_run_at_once()
    {
        ImportRefused? refused = null;
        var sites = _folder.Sites();
        var units = _folder.Units(Unit("900000019", "Après"));

        _folder.Import(units, sites, new Watcher(_ => refused ??= Assert.Throws<ImportRefused>(() => _folder.Import(units, sites))));

        Assert.Equal(ImportRefusal.AlreadyRunning, refused?.Reason);
    }

    [Fact]
    public async Task Questions_asked_while_directories_change_are_all_answered()
    {
        using var over = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 2).Select(_ => Task.Run(() => AskUntil(over.Token))).ToArray();

        for (var i = 0; i < 5; i++) _folder.Import([Unit("900000019", $"Nom {i}")], []);
        await over.CancelAsync();

        Assert.All(await Task.WhenAll(asking), Assert.True);
        Assert.Equal("Nom 4", _folder.Companies.Find(Company)?.Name);
    }

    private bool AskUntil(CancellationToken over)
    {
        var answered = true;
        while (!over.IsCancellationRequested)
            answered &= _folder.Companies.Find(Company) is not null && _folder.Companies.Search("nom avant").Count <= 1;
        return answered;
    }
}
