namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>The calendar of the reader, worked out without the code under test.</summary>
internal static class Paris
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static DateTime Of(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;
}
