namespace EfpConnect.CompanyDirectory;

/// <summary>The form of <c>closures.db</c>: when a company or an establishment that was open was first seen closed (rules §5).</summary>
/// <remarks>One number is a SIREN or a SIRET: nine digits never are fourteen. It outlives imports of the directory.</remarks>
internal static class ClosureSchema
{
    public const int Version = 1;

    public const string Tables = "CREATE TABLE closure (number INTEGER PRIMARY KEY, seen_at INTEGER NOT NULL);";
}
