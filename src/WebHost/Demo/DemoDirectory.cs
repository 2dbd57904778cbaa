using EfpConnect.CompanyDirectory;
using EfpConnect.CompanyDirectory.Importing;

namespace EfpConnect.WebHost.Demo;

/// <summary>Imports the sample register that ships with the portal, unless a register is there already.</summary>
internal sealed class DemoDirectory(ICompanyDirectory directory, DirectoryImport companies, ReferencingImport referencing)
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples", "sirene");

    public void Fill(CancellationToken cancellationToken)
    {
        if (directory.Find(DemoCast.Lumiere) is not null || directory.Search("a", 1).Count > 0) return;

        companies.Run(Sample("StockUniteLegale.csv"), Sample("StockEtablissement.csv"), cancellation: cancellationToken);
        referencing.Run(Sample("referencement-edof.csv"), cancellation: cancellationToken);
    }

    private static string Sample(string name) => Path.Combine(Samples, name);
}
