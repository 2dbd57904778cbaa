using System.Globalization;
using System.Text.Json;

namespace EfpConnect.Domain.Journal;

/// <summary>One fact in the life of a company: who did what, to whom, where.</summary>
/// <remarks>People are named by their ids alone: whoever is deleted leaves no name behind (rules §12).</remarks>
/// <param name="By">Null for what the system or support did.</param>
[GenerateSerializer, Immutable, Alias("efp.journal-entry")]
public sealed record JournalEntry(DateTimeOffset At, JournalAct Act, UserId? By)
{
    /// <inheritdoc cref="StoredRecord.FieldsOfNewerVersions"/>
    [JsonExtensionData]
    [field: NonSerialized]
    public Dictionary<string, JsonElement>? FieldsOfNewerVersions { get; init; }

    /// <summary>Whom it is about.</summary>
    [Id(0)]
    public UserId? User { get; init; }

    /// <summary>Null for what concerns the company as a whole.</summary>
    [Id(1)]
    public ServiceId? Service { get; init; }

    [Id(2)]
    public Siret? Siret { get; init; }

    [Id(3)]
    public ImmutableArray<Role> Roles { get; init; } = [];

    /// <summary>As it was given, to the person whom it is about too.</summary>
    [Id(4)]
    public string? Reason { get; init; }

    /// <summary>The request, invitation or code that it happened to.</summary>
    [Id(5)]
    public string? Subject { get; init; }

    /// <summary>Whether somebody did it himself, or it was done to him.</summary>
    public bool Concerns(UserId user) => By == user || User == user;

    /// <summary>All of it as one text, the same for ever: a field that a newer version adds comes last, and only where it is filled.</summary>
    internal string Text => string.Concat(Fields.Where(f => f.Value is { Length: > 0 }).Select(f => $"{f.Name}:{f.Value!.Length}:{f.Value};"));

    private IEnumerable<(string Name, string? Value)> Fields =>
    [
        ("at", At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)),
        ("act", Act.ToString()),
        ("by", By?.ToString()),
        ("user", User?.ToString()),
        ("service", Service?.ToString()),
        ("siret", Siret?.ToString()),
        ("roles", string.Join(',', Roles)),
        ("reason", Reason),
        ("subject", Subject),
    ];
}
