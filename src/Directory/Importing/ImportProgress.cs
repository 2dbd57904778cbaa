namespace EfpConnect.CompanyDirectory.Importing;

public enum ImportStage
{
    Companies,
    Establishments,
    Referencing,
    Indexing,
    Checking,
}

/// <summary>How far an import is.</summary>
/// <param name="BytesRead">Of all its files together, as is <paramref name="TotalBytes"/>.</param>
/// <param name="Lines">Read so far from all its files.</param>
public readonly record struct ImportProgress(ImportStage Stage, long BytesRead, long TotalBytes, long Lines);
