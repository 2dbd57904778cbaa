namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>What a directory import brought in and what it left out.</summary>
public sealed record DirectoryImported(long Companies, long Establishments, BadLines BadLines);

/// <summary>What a referencing import brought in and what it left out.</summary>
public sealed record ReferencingImported(long Establishments, BadLines BadLines);
