using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Importing;

internal sealed class CompanyTable(SqliteConnection connection) : IDisposable
{
    private readonly BulkInsert _insert = new(connection,
        "INSERT OR IGNORE INTO company (siren, name, other_names, head_office, active, masked) VALUES (?, ?, ?, ?, ?, ?)");

    /// <inheritdoc cref="BulkInsert.Run"/>
    public bool Add(CompanyRow row)
    {
        _insert.Bind(1, row.Siren);
        _insert.Bind(2, row.Name);
        _insert.Bind(3, row.OtherNames);
        _insert.Bind(4, row.HeadOffice);
        _insert.Bind(5, row.Active);
        _insert.Bind(6, row.Masked);
        return _insert.Run();
    }

    public void Dispose() => _insert.Dispose();
}
