using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Importing;

internal sealed class EstablishmentTable(SqliteConnection connection) : IDisposable
{
    private readonly BulkInsert _insert = new(connection, """
        INSERT OR IGNORE INTO establishment
            (siret, name, other_names, address, postal_code, town, head_office, active, masked, closed_on)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """);

    /// <inheritdoc cref="BulkInsert.Run"/>
    public bool Add(EstablishmentRow row)
    {
        _insert.Bind(1, row.Siret);
        _insert.Bind(2, row.Name);
        _insert.Bind(3, row.OtherNames);
        _insert.Bind(4, row.Address);
        _insert.Bind(5, row.PostalCode);
        _insert.Bind(6, row.Town);
        _insert.Bind(7, row.HeadOffice);
        _insert.Bind(8, row.Active);
        _insert.Bind(9, row.Masked);
        _insert.Bind(10, row.ClosedOn);
        return _insert.Run();
    }

    public void Dispose() => _insert.Dispose();
}
