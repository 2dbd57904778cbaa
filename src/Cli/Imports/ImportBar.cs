using EfpConnect.CompanyDirectory.Importing;
using Spectre.Console;

namespace EfpConnect.Cli.Imports;

/// <summary>Shows how far an import is on the error output, where it disturbs no program that reads the answer.</summary>
internal sealed class ImportBar(ProgressTask bar) : IProgress<ImportProgress>
{
    public static T Run<T>(Func<IProgress<ImportProgress>, T> import)
    {
        var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn())
            .Start(context => import(new ImportBar(context.AddTask("Lecture", maxValue: 1))));
    }

    public void Report(ImportProgress value)
    {
        bar.Description = Named(value.Stage);
        bar.Value = value.TotalBytes == 0 || IsAfterReading(value.Stage) ? 1 : (double)value.BytesRead / value.TotalBytes;
    }

    private static bool IsAfterReading(ImportStage stage) => stage is ImportStage.Indexing or ImportStage.Checking;

    private static string Named(ImportStage stage) => stage switch
    {
        ImportStage.Companies => "Entreprises",
        ImportStage.Establishments => "Établissements",
        ImportStage.Referencing => "Référencement",
        ImportStage.Indexing => "Index de recherche",
        ImportStage.Checking => "Contrôle",
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
    };
}
