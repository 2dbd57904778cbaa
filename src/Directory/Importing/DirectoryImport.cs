using Microsoft.Extensions.Options;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>Builds a new directory from INSEE's two stock files and puts it in the place of the old one in one step.</summary>
public sealed class DirectoryImport(IOptions<CompanyDirectoryOptions> options, TimeProvider clock)
{
    /// <exception cref="ImportRefused">The files or the folder are at fault; the old directory is still served.</exception>
    /// <exception cref="OperationCanceledException">As asked; the old directory is still served.</exception>
    public DirectoryImported Run(
        string companies, string establishments, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        using var units = CsvSource.Open(companies);
        using var sites = CsvSource.Open(establishments);
        var run = new ImportRun(progress, units.Length + sites.Length, cancellation);
        return run.Guarded(options.Value.Path, () =>
        {
            using var draft = new DatabaseDraft(options.Value.DirectoryFile, DirectorySchema.Tables, DirectorySchema.Version, cancellation);
            var imported = Write(draft, run, units, sites);
            Check(draft, run, imported);
            new ClosureNotes(options.Value, clock.GetUtcNow()).Write(draft.Path, cancellation);
            cancellation.ThrowIfCancellationRequested();
            draft.Publish();
            return imported;
        });
    }

    private static DirectoryImported Write(DatabaseDraft draft, ImportRun run, CsvSource units, CsvSource sites)
    {
        using var companies = new CompanyTable(draft.Connection);
        using var establishments = new EstablishmentTable(draft.Connection);
        var companyLines = new CompanyLines(units);
        var establishmentLines = new EstablishmentLines(sites);

        var imported = new DirectoryImported(
            run.Copy(ImportStage.Companies, units, companyLines.Read, companies.Add),
            run.Copy(ImportStage.Establishments, sites, establishmentLines.Read, establishments.Add),
            run.BadLines);
        if (imported.Companies == 0) throw new ImportRefused(ImportRefusal.NothingToImport, units.Path);

        run.Report(ImportStage.Indexing);
        draft.Execute(DirectorySchema.Index);
        return imported;
    }

    private static void Check(DatabaseDraft draft, ImportRun run, DirectoryImported imported)
    {
        draft.Finish();
        run.Report(ImportStage.Checking);
        if (!DraftCheck.IsSound(draft.Path, DirectorySchema.Version, ("company", imported.Companies), ("establishment", imported.Establishments))
            || !DraftCheck.IsSearchable(draft.Path)) throw new ImportRefused(ImportRefusal.CheckFailed, draft.Path);
    }
}
