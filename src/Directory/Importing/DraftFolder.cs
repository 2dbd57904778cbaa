namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>The folder in which drafts are written, one at a time for each database.</summary>
internal static class DraftFolder
{
    /// <summary>Keeps other imports of the same database out, of this process or another, until it is disposed.</summary>
    public static FileStream TakeTurn(string target)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(target))!;
        var turn = target + ".lock";
        try
        {
            Directory.CreateDirectory(folder);
            return new FileStream(turn, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException cause) when (File.Exists(turn))
        {
            throw new ImportRefused(ImportRefusal.AlreadyRunning, target, cause: cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ImportRefused(ImportRefusal.FolderNotWritable, folder, cause: cause);
        }
    }
}
