using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Importing;

internal sealed class ReferencingTable(SqliteConnection connection) : IDisposable
{
    private readonly BulkInsert _insert = new(connection, "INSERT OR IGNORE INTO referencing (siret, service) VALUES (?, ?)");

    /// <inheritdoc cref="BulkInsert.Run"/>
    public bool Add(ReferencingRow row)
    {
        _insert.Bind(1, row.Siret);
        _insert.Bind(2, row.Service);
        return _insert.Run();
    }

    public void Dispose() => _insert.Dispose();
}
