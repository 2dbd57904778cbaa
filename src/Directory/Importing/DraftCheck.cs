using System.Globalization;
using EfpConnect.CompanyDirectory.Reading;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>What a finished draft must pass before it is served.</summary>
internal static class DraftCheck
{
    public static bool IsSound(string path, int version, params ReadOnlySpan<(string Table, long Rows)> expected)
    {
        using var connection = ReadOnlyDatabase.Open(path, version);
        foreach (var (table, rows) in expected)
            if (Scalar(connection, $"SELECT count(*) FROM {table}") != rows.ToString(CultureInfo.InvariantCulture)) return false;
        return Scalar(connection, "PRAGMA quick_check(1)") == "ok";
    }

    /// <summary>Whether a company of the draft is found by its own name.</summary>
    public static bool IsSearchable(string path)
    {
        using var reader = new DirectoryReader(path);
        return reader.AnyName() is not { } name || reader.Search(Words.Typed(name), limit: 1).Count == 1;
    }

    private static string? Scalar(SqliteConnection connection, string sql)
    {
        using var command = new SqliteCommand(sql, connection) { CommandTimeout = 0 };
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
