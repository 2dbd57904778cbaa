using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>The question that <c>closures.db</c> answers, over one connection.</summary>
internal sealed class ClosureReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly PreparedQuery<DateTimeOffset> _seen;

    public ClosureReader(string path)
    {
        _connection = ReadOnlyDatabase.Open(path, ClosureSchema.Version);
        _seen = new(_connection, "SELECT seen_at FROM closure WHERE number = $1", row => DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(0)));
    }

    /// <param name="number">Of a company or of an establishment.</param>
    public DateTimeOffset? SeenAt(string number) =>
        _seen.Run(long.Parse(number, CultureInfo.InvariantCulture)) is [var seen] ? seen : null;

    public void Dispose() => _connection.Dispose();
}
