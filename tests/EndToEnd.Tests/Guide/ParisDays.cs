namespace EfpConnect.EndToEnd.Tests.Guide;

/// <summary>Calendar days as people in France count them: the same hour on the wall.</summary>
internal static class ParisDays
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateTimeOffset After(DateTimeOffset instant, int days)
    {
        var wall = TimeZoneInfo.ConvertTime(instant, Paris).DateTime.AddDays(days);
        return new DateTimeOffset(wall, Paris.GetUtcOffset(wall)).ToUniversalTime();
    }
}
