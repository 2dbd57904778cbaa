using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace EfpConnect.Faults.Silo;

internal enum Fault
{
    /// <summary>SIGKILL of this process, by itself.</summary>
    Kill,

    /// <summary>An exception, as of a store or a network that gave no answer.</summary>
    Throw,

    /// <summary>Stands still until the process is continued (SIGCONT) or killed.</summary>
    Hang,
}

/// <summary>Where something goes wrong, once: « place:fault » or « place:fault:n-th time ».</summary>
internal sealed record FailPoint(string Place, Fault Fault, int Nth) : IParsable<FailPoint>
{
    public static FailPoint Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var point) ? point : throw new FormatException($"« {s} » is no fail point.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out FailPoint result)
    {
        result = s?.Split(':') switch
        {
            [var place, var fault] => Read(place, fault, "1"),
            [var place, var fault, var nth] => Read(place, fault, nth),
            _ => null,
        };
        return result is not null;
    }

    private static FailPoint? Read(string place, string fault, string nth) =>
        Enum.TryParse<Fault>(fault, ignoreCase: true, out var kind) && int.TryParse(nth, CultureInfo.InvariantCulture, out var n) && n > 0
            ? new(place, kind, n)
            : null;
}
