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
        var found = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => OnAThreadOfItsOwn(() => PepperFile.LoadOrCreate(FilePath))));

        Assert.Single(found.Distinct());
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(FilePath)!));
    }

    private static Task<string> OnAThreadOfItsOwn(Func<string> act) =>
        Task.Factory.StartNew(act, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
