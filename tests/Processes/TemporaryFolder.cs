namespace EfpConnect.Processes;

/// <summary>A folder of the system's temporary ones, gone with the test that asked for it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("efp-tests-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
