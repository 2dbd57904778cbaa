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
            siret INTEGER PRIMARY KEY, name TEXT, address TEXT NOT NULL, postal_code TEXT NOT NULL, town TEXT NOT NULL,
            head_office INTEGER NOT NULL, active INTEGER NOT NULL, masked INTEGER NOT NULL, closed_on INTEGER);
        CREATE VIRTUAL TABLE words USING fts5(
            text, content = '', detail = none, columnsize = 0,
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
        """;
}
