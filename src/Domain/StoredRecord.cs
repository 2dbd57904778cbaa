using System.Text.Json;

namespace EfpConnect.Domain;

/// <summary>What is kept for years: fields that a newer version wrote survive a write by an older one (rolling upgrade).</summary>
public abstract record StoredRecord
{
    /// <summary>Kept as they came; they never travel between grains.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? FieldsOfNewerVersions { get; init; }
}
