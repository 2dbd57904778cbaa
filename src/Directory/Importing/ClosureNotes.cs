using EfpConnect.CompanyDirectory.Reading;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>Notes when what was open in the directory that is served is first seen closed in the one that replaces it.</summary>
/// <remarks>The register may tell of a closure months late: the time to put things in order begins when the portal learns of it.</remarks>
internal sealed class ClosureNotes(CompanyDirectoryOptions options, DateTimeOffset seenAt)
{
    private const string JustClosed = """
        SELECT n.siret FROM former.establishment f JOIN establishment n ON n.siret = f.siret WHERE f.active AND NOT n.active
        UNION ALL
        SELECT n.siren FROM former.company f JOIN company n ON n.siren = f.siren WHERE f.active AND NOT n.active
        """;

    private const string StillClosed = """
        SELECT c.number, c.seen_at FROM noted.closure c JOIN establishment n ON n.siret = c.number WHERE NOT n.active
        UNION ALL
        SELECT c.number, c.seen_at FROM noted.closure c JOIN company n ON n.siren = c.number WHERE NOT n.active
        """;

    /// <summary>To be called before the finished draft is published.</summary>
    public void Write(string draft, CancellationToken cancellation)
    {
        if (!File.Exists(options.DirectoryFile)) return;   // what was never open here closed before anybody had an access
        var closures = Closures(draft);
        if (closures.Count == 0 && !File.Exists(options.ClosureFile)) return;

        using var notes = new DatabaseDraft(options.ClosureFile, ClosureSchema.Tables, ClosureSchema.Version, cancellation);
        using (var table = new BulkInsert(notes.Connection, "INSERT OR IGNORE INTO closure (number, seen_at) VALUES (?, ?)"))
        {
            foreach (var (number, seen) in closures)
            {
                table.Bind(1, number);
                table.Bind(2, seen);
                table.Run();
            }
        }

        notes.Finish();
        notes.Publish();
    }

    /// <summary>Those noted before come first: they keep their date.</summary>
    private List<(long Number, long SeenAt)> Closures(string draft)
    {
        using var connection = ReadOnlyDatabase.Open(draft, DirectorySchema.Version);
        List<(long, long)> closures = [];
        if (File.Exists(options.ClosureFile))
        {
            Attach(connection, options.ClosureFile, "noted");
            closures.AddRange(new PreparedQuery<(long, long)>(connection, StillClosed, row => (row.GetInt64(0), row.GetInt64(1))).Run());
        }

        Attach(connection, options.DirectoryFile, "former");
        closures.AddRange(new PreparedQuery<(long, long)>(connection, JustClosed, row => (row.GetInt64(0), seenAt.ToUnixTimeSeconds())).Run());
        return closures;
    }

    private static void Attach(SqliteConnection connection, string path, string name)
    {
        using var command = new SqliteCommand($"ATTACH $file AS {name}", connection);
        command.Parameters.AddWithValue("$file", ReadOnlyDatabase.AddressOf(path));
        command.ExecuteNonQuery();
    }
}
