using System.Text.Json;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>What the log of the embedded store was seen to hold: the content of <c>store.witness</c>.</summary>
/// <param name="From">Address of the first byte seen.</param>
/// <param name="Until">All before it was flushed when this was noted.</param>
/// <param name="Digest">Of the entries between the two.</param>
internal sealed record WitnessedLog(long From, long Until, string Digest)
{
    public void Save(string file) => PrivateFile.Write(file, JsonSerializer.Serialize(this));

    /// <returns>Nothing for a store that was never witnessed.</returns>
    /// <exception cref="JsonException">The note itself is damaged.</exception>
    public static WitnessedLog? Load(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<WitnessedLog>(File.ReadAllBytes(file)) : null;
}
