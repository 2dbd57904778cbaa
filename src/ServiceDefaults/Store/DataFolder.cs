using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>The folder of <c>Store:Directory</c>, held by one process at a time.</summary>
internal sealed class DataFolder(IOptions<StoreSettings> settings) : IDisposable
{
    private FileStream? _lock;

    public string Root { get; } = Path.GetFullPath(settings.Value.Directory);

    public string StoreFile => Path.Combine(Root, "store.json");

    public string Witness => Path.Combine(Root, "store.witness");

    public string Keys => Path.Combine(Root, "keys");

    public string Sub(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    /// <summary>The system frees the lock when the process ends, however it ends.</summary>
    public void Hold()
    {
        try
        {
            PrivateFile.Folder(Root);
            _lock = new FileStream(Path.Combine(Root, "store.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (failure.GetType() == typeof(IOException) && Directory.Exists(Root) && File.Exists(Path.Combine(Root, "store.lock")))
        {
            throw StartupProblem.FolderInUse(Root);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StartupProblem.FolderUnusable(Root, failure);
        }
    }

    public void Dispose() => _lock?.Dispose();
}
