namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>What is wrong with the files or the folder that a person gave.</summary>
public enum ImportRefusal
{
    FileMissing,
    FileUnreadable,
    FileEmpty,
    NotCsv,
    WrongEncoding,
    ColumnMissing,
    Truncated,
    NothingToImport,
    FolderNotWritable,
    DiskFull,
    AlreadyRunning,
    CheckFailed,
}

/// <summary>An import stopped by something its user can put right; what was served before is still served.</summary>
/// <param name="file">The file or folder at fault.</param>
/// <param name="detail">The missing column, or the line where it went wrong; its meaning depends on the reason.</param>
public sealed class ImportRefused(ImportRefusal reason, string file, string? detail = null, Exception? cause = null)
    : Exception($"{reason}: {file} {detail}".TrimEnd(), cause)
{
    public ImportRefusal Reason => reason;

    public string File => file;

    public string? Detail => detail;
}
