using System.CommandLine;
using EfpConnect.CompanyDirectory.Importing;

namespace EfpConnect.Cli.Imports;

/// <summary><c>referencing import</c>: replaces the list of the establishments that may use each service.</summary>
internal static class ReferencingImportCommand
{
    private static readonly Argument<FileInfo> List = new("FICHIER") { Description = "Le fichier CSV des établissements référencés." };

    public static Command Create()
    {
        var command = new Command("import", "Remplace la liste des établissements référencés.") { List };
        command.SetAction((typed, cancellation) => Task.Run(() => Run(typed, cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ParseResult typed, CancellationToken cancellation) => ImportAnswer.Of(typed, options =>
    {
        var done = ImportBar.Run(progress => new ReferencingImport(options).Run(typed.GetRequiredValue(List).FullName, progress, cancellation));
        return Answer.Done(typed, done, $"{done.Establishments:N0} référencements importés.{ImportAnswer.LeftOut(done.BadLines)}");
    });
}
