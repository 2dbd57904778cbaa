using EfpConnect.Credentials.Keys;

namespace EfpConnect.Credentials.Tests.Keys;

public sealed class PepperFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("efp-pepper-");

    private string FilePath => Path.Combine(_folder.FullName, "data", "pepper");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_pepper_made_once_is_kept() => Assert.Equal(PepperFile.LoadOrCreate(FilePath), PepperFile.LoadOrCreate(FilePath));

    [Fact]
    public void A_pepper_that_was_made_can_be_used() => Assert.True(Pepper.IsUsable("local", PepperFile.LoadOrCreate(FilePath)));

    [Fact]
    public void Only_the_owner_can_read_it()
    {
        PepperFile.LoadOrCreate(FilePath);

        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(FilePath));
    }

    [Fact]
    public async Task Processes_that_start_together_share_one()
    {
        using var start = new Barrier(8);

        var found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OnAThreadOfItsOwn(() => LoadFiftyAfter(start))));

        Assert.Single(found.Distinct());
        Assert.Equal(50, _folder.GetFiles().Length);
    }

    // Fifty files, since one race is easily missed.
    private string LoadFiftyAfter(Barrier start)
    {
        start.SignalAndWait();
        return string.Concat(Enumerable.Range(0, 50).Select(i => PepperFile.LoadOrCreate(Path.Combine(_folder.FullName, $"{i}"))));
    }

    private static Task<string> OnAThreadOfItsOwn(Func<string> act) =>
        Task.Factory.StartNew(act, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
