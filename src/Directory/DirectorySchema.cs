namespace EfpConnect.CompanyDirectory;

/// <summary>The form of <c>directory.db</c>, agreed between the import that writes it and the look-ups that read it.</summary>
/// <remarks>
/// The rowid of the full-text table is the order in which companies are shown (open before closed, short
/// names before long ones) with the SIREN in its low bits, so that the first rows found are the answer.
/// </remarks>
internal static class DirectorySchema
{
    public const int Version = 1;

    /// <summary>Numbers of establishments that one SIREN can have: a SIRET is the SIREN times this, plus the NIC.</summary>
    public const long NicRange = 100_000;

    /// <summary>The bits of a full-text rowid that hold the SIREN.</summary>
    public const string SirenMask = "0x3fffffff";

    public const string Tables = """
        CREATE TABLE company (
            siren INTEGER PRIMARY KEY, name TEXT, other_names TEXT, head_office INTEGER,
            active INTEGER NOT NULL, masked INTEGER NOT NULL);
        CREATE TABLE establishment (
            siret INTEGER PRIMARY KEY, name TEXT, other_names TEXT, address TEXT, postal_code TEXT, town TEXT,
            head_office INTEGER NOT NULL, active INTEGER NOT NULL, masked INTEGER NOT NULL, closed_on INTEGER);
        CREATE VIRTUAL TABLE words USING fts5(
            text, content = '', detail = none, columnsize = 0,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        CREATE TABLE word (text TEXT PRIMARY KEY) WITHOUT ROWID;
        """;

    /// <summary>Makes the companies that may be found by their words findable, and lists those words so that unfinished ones find theirs.</summary>
    /// <remarks>The large hash saves merging many small segments.</remarks>
    public const string Index = """
        INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);
        INSERT INTO words (rowid, text)
        SELECT
            ((NOT active) << 10 | min(length(name), 1000)) << 30 | siren,
            concat_ws(' ', name, other_names, (
                SELECT group_concat(concat_ws(' ', e.name, e.other_names, e.postal_code, e.town), ' ') FROM establishment e
                WHERE e.siret BETWEEN siren * 100000 AND siren * 100000 + 99999 AND (e.active OR e.head_office)))
        FROM company WHERE name IS NOT NULL ORDER BY 1;
        CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, words, 'row');
        INSERT INTO word SELECT term FROM temp.vocabulary;
        DROP TABLE temp.vocabulary;
        """;
}
