using Microsoft.Extensions.Options;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>Replaces, as a whole, the list of the establishments that may use each service. It outlives imports of the directory.</summary>
public sealed class ReferencingImport(IOptions<CompanyDirectoryOptions> options)
{
    /// <exception cref="ImportRefused">The file or the folder is at fault; the old list still holds.</exception>
    /// <exception cref="OperationCanceledException">As asked; the old list still holds.</exception>
    public ReferencingImported Run(string file, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var list = CsvSource.Open(file);
        var run = new ImportRun(progress, list.Length, cancellation);
        return run.Guarded(options.Value.Path, () =>
        {
            using var draft = new DatabaseDraft(options.Value.ReferencingFile, ReferencingSchema.Tables, ReferencingSchema.Version, cancellation);
            var imported = Write(draft, run, list);
            Check(draft, run, imported);
            cancellation.ThrowIfCancellationRequested();
            draft.Publish();
            return imported;
        });
    }

    private static ReferencingImported Write(DatabaseDraft draft, ImportRun run, CsvSource list)
    {
        using var referencing = new ReferencingTable(draft.Connection);
        var imported = new ReferencingImported(
            run.Copy(ImportStage.Referencing, list, new ReferencingLines(list).Read, referencing.Add), run.BadLines);
        return imported.Establishments > 0 ? imported : throw new ImportRefused(ImportRefusal.NothingToImport, list.Path);
    }

    private static void Check(DatabaseDraft draft, ImportRun run, ReferencingImported imported)
    {
        draft.Finish();
        run.Report(ImportStage.Checking);
        if (!DraftCheck.IsSound(draft.Path, ReferencingSchema.Version, ("referencing", imported.Establishments)))
            throw new ImportRefused(ImportRefusal.CheckFailed, draft.Path);
    }
}
