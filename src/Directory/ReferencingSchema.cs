namespace EfpConnect.CompanyDirectory;

/// <summary>The form of <c>referencing.db</c>: which establishments may use which service.</summary>
internal static class ReferencingSchema
{
    public const int Version = 1;

    public const string Tables =
        "CREATE TABLE referencing (siret TEXT NOT NULL, service TEXT NOT NULL, PRIMARY KEY (siret, service)) WITHOUT ROWID;";
}
