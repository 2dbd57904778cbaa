using System.Globalization;

namespace EfpConnect.Faults.Tests.Battery;

/// <summary>The table of a run, as Markdown: a file beside the test results, rewritten after each row, so that a run cut short has one too.</summary>
internal static class Report
{
    /// <summary>Set by <c>./test.sh</c>, which prints the file at the end.</summary>
    private const string Variable = "EFP_BATTERY_REPORT";

    private const string Head =
        """
        | Row | What | Cycles | Acknowledged | Lost | Doubled | Longest outage | Also |
        |---|---|--:|--:|--:|--:|--:|---|
        """;

    private static readonly Lock Gate = new();

    private static readonly SortedDictionary<string, Row> Rows = new(StringComparer.Ordinal);

    private static string File { get; } = Environment.GetEnvironmentVariable(Variable) ?? Path.Combine(AppContext.BaseDirectory, "battery.md");

    /// <summary>Before the assertions on it: a red row belongs in the table too.</summary>
    public static void Add(Row row)
    {
        lock (Gate)
        {
            Rows[row.Id] = row;
            System.IO.File.WriteAllLines(File, [Head, .. Rows.Values.Select(Line)]);
        }
    }

    private static string Line(Row row) => string.Create(CultureInfo.InvariantCulture,
        $"| {row.Id} | {row.Title} | {row.Cycles} | {row.Acknowledged} | {row.Lost} | {row.Doubled} | {Seconds(row.LongestOutage)} | {row.Note} |");

    private static string Seconds(TimeSpan? outage) => outage is { } time ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s") : "–";
}
