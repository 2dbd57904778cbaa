using System.Globalization;
using EfpConnect.Domain.Identifiers;
using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>The questions that <c>directory.db</c> answers, over one connection.</summary>
internal sealed class DirectoryReader : IDisposable
{
    private const string SelectCompany = "SELECT c.siren, c.name, e.town, c.active, c.masked FROM";
    private const string HeadOffice = "LEFT JOIN establishment e ON e.siret = c.head_office";
    private const string CompanyOfWords = $"words JOIN company c ON c.siren = words.rowid & {DirectorySchema.SirenMask}";

    private const string SelectEstablishment = """
        SELECT siret, name, address, postal_code, town, head_office, active, masked, closed_on
        FROM establishment
        """;

    private readonly SqliteConnection _connection;
    private readonly PreparedQuery<Company> _company;
    private readonly CompanySearch _search;
    private readonly PreparedQuery<Establishment> _establishment;
    private readonly PreparedQuery<Establishment> _establishments;

    public DirectoryReader(string path)
    {
        _connection = ReadOnlyDatabase.Open(path, DirectorySchema.Version);
        _company = new(_connection, $"{SelectCompany} company c {HeadOffice} WHERE c.siren = $1", ReadCompany);
        _establishment = new(_connection, $"{SelectEstablishment} WHERE siret = $1", ReadEstablishment);
        _establishments = new(_connection, $"{SelectEstablishment} WHERE siret BETWEEN $1 AND $2 ORDER BY active DESC, head_office DESC, siret", ReadEstablishment);
        _search = new(_connection, $"{SelectCompany} {CompanyOfWords} {HeadOffice} WHERE words MATCH $1 ORDER BY words.rowid LIMIT $2", ReadCompany);
    }

    public Company? Find(Siren siren) => _company.Run(Number(siren.ToString())).FirstOrDefault();

    public Establishment? Find(Siret siret) => _establishment.Run(Number(siret.ToString())).FirstOrDefault();

    public IReadOnlyList<Establishment> Establishments(Siren siren)
    {
        var first = Number(siren.ToString()) * DirectorySchema.NicRange;
        return _establishments.Run(first, first + DirectorySchema.NicRange - 1);
    }

    /// <inheritdoc cref="CompanySearch.Run"/>
    public IReadOnlyList<Company> Search(IReadOnlyList<string> words, int limit) => _search.Run(words, limit);

    /// <summary>The name of some company; null when there is none that may be shown.</summary>
    public string? AnyName() =>
        new PreparedQuery<string>(_connection, "SELECT name FROM company WHERE name IS NOT NULL LIMIT 1", row => row.GetString(0)).Run().FirstOrDefault();

    public void Dispose() => _connection.Dispose();

    private static long Number(string digits) => long.Parse(digits, CultureInfo.InvariantCulture);

    private static Company ReadCompany(SqliteDataReader row)
    {
        var siren = Siren.Parse(row.GetInt64(0).ToString("D9", CultureInfo.InvariantCulture));
        var name = row.GetBoolean(4) ? Company.MaskedName : Text(row, 1) ?? siren.ToDisplay();
        return new(siren, name, Text(row, 2), row.GetBoolean(3), row.GetBoolean(4));
    }

    private static Establishment ReadEstablishment(SqliteDataReader row)
    {
        var siret = Siret.Parse(row.GetInt64(0).ToString("D14", CultureInfo.InvariantCulture));
        return new(
            siret, siret.Siren, Text(row, 1), Text(row, 2) ?? "", Text(row, 3) ?? "", Text(row, 4) ?? "",
            row.GetBoolean(5), row.GetBoolean(6), row.GetBoolean(7),
            row.IsDBNull(8) ? null : DateOnly.FromDayNumber(row.GetInt32(8)));
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
