namespace EfpConnect.EndToEnd.Tests.Processes;

/// <summary>A folder of the system's temporary ones, gone with the test that asked for it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("efp-end-to-end-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
