using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>A database being written beside the one that is served, which it replaces in one step or not at all.</summary>
internal sealed class DatabaseDraft : IDisposable
{
    // No journal and no syncing: a draft that dies is thrown away, a finished one is flushed before it is published.
    private const string Pragmas =
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; PRAGMA user_version = ";

    private readonly string _target;
    private readonly FileStream _turn;
    private readonly CancellationTokenRegistration _interruption;

    public DatabaseDraft(string target, string tables, int version, CancellationToken cancellation)
    {
        _target = target;
        _turn = DraftFolder.TakeTurn(target);
        Connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false }.ToString());
        try
        {
            Begin(tables, version);
        }
        catch
        {
            Dispose();
            throw;
        }

        _interruption = cancellation.Register(() => raw.sqlite3_interrupt(Connection.Handle));
    }

    public SqliteConnection Connection { get; }

    /// <summary>A fixed name, so that the next import clears what a killed one left.</summary>
    public string Path => _target + ".new";

    public void Execute(string sql)
    {
        using var command = new SqliteCommand(sql, Connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }

    /// <summary>Ends the writing; what follows are checks, then <see cref="Publish"/>.</summary>
    public void Finish()
    {
        Execute("COMMIT");
        _interruption.Dispose();
        Connection.Dispose();
        using var file = File.OpenHandle(Path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    public void Publish() => File.Move(Path, _target, overwrite: true);

    public void Dispose()
    {
        _interruption.Dispose();
        Connection.Dispose();
        File.Delete(Path);
        _turn.Dispose();
    }

    private void Begin(string tables, int version)
    {
        File.Delete(Path);
        Connection.Open();
        Execute(Pragmas + version.ToString(CultureInfo.InvariantCulture));
        Execute($"BEGIN; {tables}");
    }
}
