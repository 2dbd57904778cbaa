using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Reading;

/// <summary>The full-text question, put so that the first matches found are the answer.</summary>
internal sealed class CompanySearch(SqliteConnection connection, string sql, Func<SqliteDataReader, Company> read)
{
    /// <summary>Above this, looking into each word costs more than merging what they have in common.</summary>
    private const int MaxEndings = 200;

    private readonly PreparedQuery<Company> _companies = new(connection, sql, read);
    private readonly PreparedQuery<string> _endings = new(connection, $"SELECT text FROM word WHERE text > $1 AND text < $2 LIMIT {MaxEndings}", row => row.GetString(0));

    /// <summary>Companies that have every word; then, if there is room, those in which the last one merely begins a word.</summary>
    public IReadOnlyList<Company> Run(IReadOnlyList<string> words, int limit)
    {
        var whole = _companies.Run(string.Join(' ', words.Select(Quoted)), limit);
        // A single letter begins so many words that it says nothing, and takes long to say it.
        if (whole.Count == limit || words[^1].Length == 1 || Unfinished(words[^1]) is not { } ending) return whole;
        return [.. whole.Union(_companies.Run(string.Join(" AND ", [.. words.SkipLast(1).Select(Quoted), ending]), limit)).Take(limit)];
    }

    // « form* » would merge every company of « formation » before answering; « formation OR formations » stops at the first twenty.
    private string? Unfinished(string start)
    {
        var endings = _endings.Run(start, start + char.MaxValue);
        return endings.Count switch
        {
            0 => null,
            < MaxEndings => $"({string.Join(" OR ", endings.Select(Quoted))})",
            _ => $"{Quoted(start)} *",
        };
    }

    private static string Quoted(string word) => $"\"{word}\"";
}
