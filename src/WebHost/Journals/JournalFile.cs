using System.Data;
using System.Globalization;
using System.Text;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Time;
using Sylvan.Data.Csv;

namespace EfpConnect.WebHost.Journals;

/// <summary>The journal as a file for spreadsheets: UTF-8 with its mark, semicolons, newest entry first.</summary>
internal static class JournalFile
{
    public const string MediaType = "text/csv";

    private const int EntriesACall = 200;

    private static readonly string[] Columns = ["numéro", "date", "acte", "par", "personne", "service", "SIRET", "rôles", "motif", "empreinte"];

    /// <param name="query">Its page and size are not looked at: the file holds all pages.</param>
    public static async Task<byte[]> WriteAsync(IJournalGrain journal, UserId reader, JournalQuery query)
    {
        using var table = new DataTable();
        foreach (var column in Columns) table.Columns.Add(column);
        await foreach (var line in AllAsync(journal, reader, query)) table.Rows.Add(CellsOf(line));

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvDataWriter.Create(text, new() { Delimiter = ';', NewLine = "\r\n" })) await writer.WriteAsync(table.CreateDataReader());
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    public static string NameFor(Siren company) => $"journal-{company}.csv";

    private static async IAsyncEnumerable<JournalLine> AllAsync(IJournalGrain journal, UserId reader, JournalQuery query)
    {
        for (var page = 1; ; page++)
        {
            var read = await journal.ReadAsync(reader, query with { Page = page, Size = EntriesACall });
            if (!read.Succeeded) yield break;
            foreach (var line in JournalLine.Of(read.Value)) yield return line;
            if (!read.Value.HasMore) yield break;
        }
    }

    private static object[] CellsOf(JournalLine line) =>
    [
        line.Number.ToString(CultureInfo.InvariantCulture), ParisTime.DateAndHour(line.At), line.Act, Harmless(line.By), Harmless(line.Person),
        line.Service, line.Siret, line.Roles, Harmless(line.Reason), line.Seal,
    ];

    /// <summary>What a person typed is never a formula for the spreadsheet that opens the file.</summary>
    private static string Harmless(string typed) => typed is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{typed}" : typed;
}
