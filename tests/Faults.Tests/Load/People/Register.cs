using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.Faults.Tests.Load.People;

/// <summary>The sample register, imported into a portal's folder and read back.</summary>
internal static class Register
{
    public static async Task ImportAsync(string folder)
    {
        (await Efpctl.RunAsync(folder, "directory", "import", "--units", Programs.Sirene("StockUniteLegale.csv"),
            "--establishments", Programs.Sirene("StockEtablissement.csv"))).ExpectDone();
        (await Efpctl.RunAsync(folder, "referencing", "import", Programs.Sirene("referencement-edof.csv"))).ExpectDone();
    }

    /// <summary>By company, the open and referenced establishments.</summary>
    public static async Task<IReadOnlyList<IGrouping<Siren, Siret>>> PlacesAsync(string folder)
    {
        await using var services = new ServiceCollection().AddCompanyDirectory(directory => directory.Path = folder).BuildServiceProvider();
        var directory = services.GetRequiredService<ICompanyDirectory>();
        var listed = await File.ReadAllLinesAsync(Programs.Sirene("referencement-edof.csv"));
        return [.. listed.Skip(1).Select(line => Siret.Parse(line.Split(';')[0], null)).Where(place => IsOpen(directory, place)).GroupBy(place => place.Siren)];
    }

    private static bool IsOpen(ICompanyDirectory directory, Siret place) =>
        directory.Find(place) is { Active: true } found && found.IsReferencedFor(ServiceCatalogue.Edof.Id) && directory.Find(place.Siren) is { Active: true };
}
