using System.Globalization;

namespace EfpConnect.Domain.Time;

/// <summary>The calendar that people and the law go by: Europe/Paris. Everything stored is a UTC instant (rules §1 T1).</summary>
public static class ParisTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(LocalOf(instant));

    /// <summary>The instant of a wall time: pushed forward over the spring gap, the earlier of the two in autumn (rules §1 T3).</summary>
    public static DateTimeOffset InstantOf(DateTime local)
    {
        if (Zone.IsInvalidTime(local)) return new DateTimeOffset(local, OffsetBefore(local)).ToUniversalTime();
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>The instant at which a date begins.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => InstantOf(date.ToDateTime(TimeOnly.MinValue));

    /// <summary>« 09/03/2023 », as the guide writes dates.</summary>
    public static string Date(DateTimeOffset instant) => Date(DateOf(instant));

    /// <inheritdoc cref="Date(DateTimeOffset)"/>
    public static string Date(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>« 09h22 ».</summary>
    public static string Hour(DateTimeOffset instant) => LocalOf(instant).ToString("HH'h'mm", CultureInfo.InvariantCulture);

    /// <summary>« 09/03/2023 à 09h22 ».</summary>
    public static string DateAndHour(DateTimeOffset instant) => $"{Date(instant)} à {Hour(instant)}";

    /// <summary>The first whole minute at which a deadline has passed, so that what is shown is never too early (rules §1 T3).</summary>
    public static DateTimeOffset RoundUpToMinute(DateTimeOffset instant)
    {
        var over = instant.Ticks % TimeSpan.TicksPerMinute;
        return over == 0 ? instant : instant.AddTicks(TimeSpan.TicksPerMinute - over);
    }

    // A wall time in the gap read with the offset in force before it lands, as an instant, after the gap.
    private static TimeSpan OffsetBefore(DateTime local) => Zone.GetUtcOffset(local.AddHours(-3));
}
