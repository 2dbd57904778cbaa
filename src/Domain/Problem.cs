namespace EfpConnect.Domain;

/// <summary>Why a command was turned down. A business fact the caller can act on, never a bug or an outage.</summary>
/// <param name="Code">Stable, dotted, never shown to people: the key of the French text and of the API's <c>code</c>.</param>
[GenerateSerializer, Immutable, Alias("efp.problem")]
public abstract record Problem([property: Id(0)] string Code);
