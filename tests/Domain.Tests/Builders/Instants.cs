using System.Globalization;

namespace EfpConnect.Domain.Tests.Builders;

/// <summary>Time of the tests: literals, never a clock.</summary>
public static class Instants
{
    /// <summary>12/05/2025 à 10h04 in Paris.</summary>
    public static readonly DateTimeOffset Now = At("2025-05-12T08:04:00Z");

    public static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public static DateTimeOffset At(string iso8601) => DateTimeOffset.Parse(iso8601, CultureInfo.InvariantCulture);
}
