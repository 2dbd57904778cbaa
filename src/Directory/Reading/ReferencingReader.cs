using EfpConnect.Domain.Identifiers;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>The question that <c>referencing.db</c> answers, over one connection.</summary>
internal sealed class ReferencingReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly PreparedQuery<string> _services;

    public ReferencingReader(string path)
    {
        _connection = ReadOnlyDatabase.Open(path, ReferencingSchema.Version);
        _services = new(_connection, "SELECT service FROM referencing WHERE siret = $1 ORDER BY service", row => row.GetString(0));
    }

    public Establishment Mark(Establishment establishment) =>
        establishment with { ReferencedFor = _services.Run(establishment.Siret.ToString()) };

    public void Dispose() => _connection.Dispose();
}
