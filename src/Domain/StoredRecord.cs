using System.Text.Json;

namespace EfpConnect.Domain;

/// <summary>What is kept for years: fields that a newer version wrote survive a write by an older one (rolling upgrade).</summary>
public abstract record StoredRecord
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? FieldsOfNewerVersions { get; init; }
}
