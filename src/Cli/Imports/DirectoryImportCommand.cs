using System.CommandLine;
using EfpConnect.CompanyDirectory.Importing;

namespace EfpConnect.Cli.Imports;

/// <summary><c>directory import</c>: replaces the directory by INSEE's two stock files.</summary>
internal static class DirectoryImportCommand
{
    private static readonly Option<FileInfo> Units = Required.File("--units", "Le fichier StockUniteLegale de l’INSEE, décompressé.");
    private static readonly Option<FileInfo> Establishments = Required.File("--establishments", "Le fichier StockEtablissement de l’INSEE, décompressé.");

    public static Command Create()
    {
        var command = new Command("import", "Remplace le répertoire par les fichiers de l’INSEE.") { Units, Establishments };
        command.SetAction((typed, cancellation) => Task.Run(() => Run(typed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult typed, CancellationToken cancellation) => ImportAnswer.Of(typed, options =>
    {
        var (units, establishments) = (typed.GetRequiredValue(Units).FullName, typed.GetRequiredValue(Establishments).FullName);
        var done = ImportBar.Run(progress => new DirectoryImport(options, TimeProvider.System).Run(units, establishments, progress, cancellation));
        return Answer.Done(typed, done, $"{done.Companies:N0} entreprises et {done.Establishments:N0} établissements importés.{ImportAnswer.LeftOut(done.BadLines)}");
    });
}
