using System.CommandLine;
using EfpConnect.CompanyDirectory;
using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.CompanyDirectory.Texts;
using EfpConnect.ServiceDefaults.Settings;
using Microsoft.Extensions.Options;

namespace EfpConnect.Cli.Imports;

/// <summary>Runs an import, then tells what it did or why it stopped, and which lines it left out.</summary>
internal static class ImportAnswer
{
    private const int LinesShown = 20;

    public static int Of(ParseResult typed, Func<IOptions<CompanyDirectoryOptions>, int> import)
    {
        var folder = PortalConfiguration.Read(typed).ReadSettings<StoreSettings>(StoreSettings.Section).Directory;
        try
        {
            return import(Options.Create(new CompanyDirectoryOptions { Path = folder }));
        }
        catch (ImportRefused refused)
        {
            return Answer.Refused(typed, $"import.{refused.Reason}", ImportTexts.Say(refused));
        }
    }

    public static string LeftOut(BadLines bad)
    {
        if (bad.Count == 0) return "";

        var lines = bad.First.Take(LinesShown).Select(ImportTexts.Say).ToList();
        if (bad.Count > lines.Count) lines.Add($"… et {bad.Count - lines.Count:N0} autres.");
        return $"\n{bad.Count:N0} ligne(s) ignorée(s) :\n  {string.Join("\n  ", lines)}";
    }
}
