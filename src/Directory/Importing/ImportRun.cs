using Microsoft.Data.Sqlite;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>One import under way: how far it is, what it left out, whether it was told to stop.</summary>
internal sealed class ImportRun(IProgress<ImportProgress>? progress, long totalBytes, CancellationToken cancellation)
{
    private const int LinesBetweenReports = 8192;
    private const int SqliteInterrupted = 9;
    private const int SqliteFull = 13;
    private const int SqliteReadOnly = 8;
    private const int SqliteInputOutput = 10;
    private const int SqliteCannotOpen = 14;

    private long _bytesBefore;
    private long _lines;

    public BadLines BadLines { get; } = new();

    /// <summary>Adds every line that has no fault and no twin before it, and says how many.</summary>
    public long Copy<TRow>(ImportStage stage, CsvSource csv, Func<Parsed<TRow>> read, Func<TRow, bool> add)
    {
        Report(stage);
        var added = 0L;
        foreach (var (number, (row, fault)) in Lines(csv, read).Ahead())
        {
            if (++_lines % LinesBetweenReports == 0) Report(stage, csv.BytesRead);
            if ((fault ?? (add(row!) ? null : LineFault.Duplicate)) is not { } why) added++;
            else BadLines.Add(new(Path.GetFileName(csv.Path), number, why));
        }

        _bytesBefore += csv.Length;
        return added;
    }

    public void Report(ImportStage stage, long bytesRead = 0)
    {
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(new(stage, _bytesBefore + bytesRead, totalBytes, _lines));
    }

    /// <summary>Runs the whole, turning what the disk or a cancellation did to SQLite into what it means.</summary>
    public T Guarded<T>(string folder, Func<T> import)
    {
        try
        {
            return import();
        }
        catch (SqliteException cause) when (cause.SqliteErrorCode == SqliteInterrupted)
        {
            throw new OperationCanceledException(cause.Message, cause, cancellation);
        }
        catch (SqliteException cause) when (cause.SqliteErrorCode == SqliteFull)
        {
            throw new ImportRefused(ImportRefusal.DiskFull, folder, cause: cause);
        }
        catch (SqliteException cause) when (cause.SqliteErrorCode is SqliteReadOnly or SqliteInputOutput or SqliteCannotOpen)
        {
            throw new ImportRefused(ImportRefusal.FolderNotWritable, folder, cause: cause);
        }
    }

    private static IEnumerable<(long Number, Parsed<TRow> Line)> Lines<TRow>(CsvSource csv, Func<Parsed<TRow>> read)
    {
        while (csv.Next()) yield return (csv.Line, csv.IsWhole ? read() : LineFault.FieldCount);
    }
}
