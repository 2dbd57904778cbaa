using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    [Fact]
    public void A_folder_is_held_by_one_at_a_time()
    {
        using var first = Folder(_temporary.File("data"));
        first.Hold();
        using var second = Folder(_temporary.File("data"));

        var refusal = Assert.Throws<StartupProblem>(second.Hold);

        Assert.Contains("déjà ouvert par un autre processus", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_let_go_can_be_held_again()
    {
        using (var first = Folder(_temporary.File("data"))) first.Hold();

        using var second = Folder(_temporary.File("data"));
        second.Hold();

        Assert.True(File.Exists(_temporary.File("data/store.lock")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(_temporary.File("file"), "");
        using var folder = Folder(_temporary.File("file/data"));

        var refusal = Assert.Throws<StartupProblem>(folder.Hold);

        Assert.StartsWith("Store:Directory = «", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_into_the_store_is_for_its_owner_alone()
    {
        var address = StoreAddress.New(1234);

        address.Save(_temporary.File("store.json"));

        Assert.Equal(address, StoreAddress.Load(_temporary.File("store.json")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_temporary.File("store.json")));
    }

    public void Dispose() => _temporary.Dispose();

    private static DataFolder Folder(string path) => new(Options.Create(new StoreSettings { Directory = path }));
}
