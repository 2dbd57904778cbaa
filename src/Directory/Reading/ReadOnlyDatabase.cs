using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

internal static class ReadOnlyDatabase
{
    /// <summary>Opens a finished file, which nobody ever writes to again: hence no lock and no pool shared with its successors.</summary>
    public static SqliteConnection Open(string path, int version)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = AddressOf(path),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        return HasVersion(connection, version) ? connection : throw Foreign(connection, path);
    }

    public static string AddressOf(string path) => $"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1";

    private static bool HasVersion(SqliteConnection connection, int version)
    {
        using var command = new SqliteCommand("PRAGMA user_version", connection);
        return command.ExecuteScalar() is long found && found == version;
    }

    private static InvalidDataException Foreign(SqliteConnection connection, string path)
    {
        connection.Dispose();
        return new($"{path} was written by another version: import it again.");
    }
}
