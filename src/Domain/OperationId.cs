using System.Diagnostics.CodeAnalysis;

namespace EfpConnect.Domain;

/// <summary>Names one act of one person or one effect: the same id twice is the same act, with the same answer and one effect.</summary>
[GenerateSerializer, Immutable, Alias("efp.operation-id")]
[JsonConverter(typeof(ParsableJsonConverter<OperationId>))]
public readonly record struct OperationId : IParsable<OperationId>
{
    private const int MaxLength = 400;

    [Id(0)]
    private readonly string? _text;

    private OperationId(string text) => _text = text;

    public static OperationId New() => new(Guid.NewGuid().ToString("n"));

    /// <summary>The id of a part of this act: the same part always gets the same id.</summary>
    public OperationId Part(string part) => Parse($"{_text}/{part}");

    public static OperationId Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var id) ? id : throw new FormatException("Not an operation id.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OperationId result)
    {
        result = s is { Length: > 0 and <= MaxLength } && s.All(c => c is > ' ' and < '\x7f') ? new OperationId(s) : default;
        return result != default;
    }

    public override string ToString() => _text ?? "";
}
