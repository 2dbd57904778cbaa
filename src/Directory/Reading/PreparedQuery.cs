using System.Globalization;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>A statement compiled once for its connection, with parameters named $1, $2… For one caller at a time.</summary>
internal sealed class PreparedQuery<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read)
{
    private readonly SqliteCommand _command = new(sql, connection);

    public List<T> Run(params ReadOnlySpan<object> arguments)
    {
        for (var i = 0; i < arguments.Length; i++) Bind(i, arguments[i]);
        using var rows = _command.ExecuteReader();
        var found = new List<T>();
        while (rows.Read()) found.Add(read(rows));
        return found;
    }

    private void Bind(int index, object value)
    {
        if (index == _command.Parameters.Count) _command.Parameters.Add(new() { ParameterName = $"${(index + 1).ToString(CultureInfo.InvariantCulture)}" });
        _command.Parameters[index].Value = value;
    }
}
