using System.Security.Cryptography;
using System.Text.Json;

namespace EfpConnect.Grains.Aggregates;

/// <summary>The receiver of a consequence turned it down: asking again will not help.</summary>
internal sealed class ConsequenceRefused(Problem problem) : Exception($"A consequence was refused: {problem.Code}")
{
    public Problem Problem => problem;
}

/// <summary>What a failed delivery says of the next one.</summary>
internal enum FailureKind
{
    /// <summary>The store, a silo or the way there is away: tried again for as long as it takes.</summary>
    Outage,

    /// <summary>Looks like an error in the program or in data: tried again for a while, then set aside.</summary>
    Bug,

    /// <summary>The receiver said no: set aside at once.</summary>
    Refusal,
}

internal static class DeliveryFailure
{
    /// <remarks>What is not known counts as an outage: hours without a store must not set everything aside.</remarks>
    public static FailureKind KindOf(Exception failure) => failure switch
    {
        ConsequenceRefused => FailureKind.Refusal,
        ObjectDisposedException => FailureKind.Outage,   // a silo that is stopping
        ArgumentException or InvalidOperationException or NotSupportedException or FormatException or InvalidCastException
            or NullReferenceException or KeyNotFoundException or IndexOutOfRangeException or JsonException or CryptographicException => FailureKind.Bug,
        _ => FailureKind.Outage,
    };

    /// <summary>For support: never a message, which may name people.</summary>
    public static string NameOf(Exception failure) => failure is ConsequenceRefused { Problem: var problem } ? problem.Code : failure.GetType().Name;

    /// <summary>A consequence that its receiver refuses is owed to somebody all the same: it must not pass unseen.</summary>
    public static async Task OrSetAsideAsync(this Task<Outcome<Done>> taken)
    {
        if ((await taken).Problem is { } refused) throw new ConsequenceRefused(refused);
    }
}
