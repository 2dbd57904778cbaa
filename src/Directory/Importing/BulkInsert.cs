using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>One INSERT run millions of times: bound without the box and the look-up by name that SqliteCommand costs a value.</summary>
internal sealed class BulkInsert : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <param name="sql">With OR IGNORE, so that a taken key is an answer and not an error.</param>
    public BulkInsert(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
    }

    public void Bind(int parameter, long? value)
    {
        if (value is { } number) raw.sqlite3_bind_int64(_statement, parameter, number);
        else raw.sqlite3_bind_null(_statement, parameter);
    }

    public void Bind(int parameter, bool value) => raw.sqlite3_bind_int(_statement, parameter, value ? 1 : 0);

    public void Bind(int parameter, string? text)
    {
        if (text is null) raw.sqlite3_bind_null(_statement, parameter);
        else raw.sqlite3_bind_text(_statement, parameter, text);
    }

    /// <summary>Whether the row went in; false when its key is taken.</summary>
    public bool Run()
    {
        raw.sqlite3_step(_statement);
        // Reset answers what the step met.
        SqliteException.ThrowExceptionForRC(raw.sqlite3_reset(_statement), _database);
        return raw.sqlite3_changes(_database) == 1;
    }

    public void Dispose() => _statement.Dispose();
}
