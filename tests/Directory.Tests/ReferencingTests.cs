using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class ReferencingTests : IDisposable
{
    private static readonly Siret Lyon = Siret.Parse("90000001900019");
    private readonly DirectoryInFolder _folder = new();

    public ReferencingTests() => ImportDirectory();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_list_nothing_is_referenced() => Assert.Empty(_folder.Companies.Find(Lyon)!.ReferencedFor);

    [Theory]
    [InlineData("siret", "900 000 019 00019")]
    [InlineData("siret,service", "90000001900019,")]
    [InlineData("SIRET;Service;note", "90000001900019;EDOF;x")]
    public void A_listed_establishment_is_referenced_for_EDOF_unless_another_service_is_named(string header, string line)
    {
        _folder.Reference(header, line);

        Assert.True(_folder.Companies.Find(Lyon)!.IsReferencedFor(ServiceCatalogue.Edof.Id));
        Assert.False(_folder.Companies.Find(Siret.Parse("90000001900027"))!.IsReferencedFor(ServiceCatalogue.Edof.Id));
    }

    [Fact]
    public void An_establishment_may_be_referenced_for_several_services()
    {
        _folder.Reference("siret;service", "90000001900019;maf", "90000001900019;edof");

        Assert.Equal(["edof", "maf"], _folder.Companies.Establishments(Siren.Parse("900000019"))[0].ReferencedFor);
    }

    [Fact]
    public void A_new_list_replaces_the_old_one()
    {
        _folder.Reference("siret", "90000001900019");

        _folder.Reference("siret", "90000001900027");

        Assert.Empty(_folder.Companies.Find(Lyon)!.ReferencedFor);
    }

    [Fact]
    public void The_list_outlives_the_next_import_of_the_directory()
    {
        _folder.Reference("siret", "90000001900019");

        ImportDirectory();

        Assert.Equal(["edof"], _folder.Companies.Find(Lyon)!.ReferencedFor);
    }

    [Fact]
    public void Bad_lines_are_named_and_skipped()
    {
        var imported = _folder.Reference("siret;service", "90000001900018;edof", "90000001900019;nulle part", "90000001900027;edof", "90000001900027;edof");

        Assert.Equal(1, imported.Establishments);
        Assert.Equal([LineFault.InvalidSiret, LineFault.UnknownService, LineFault.Duplicate], imported.BadLines.First.Select(line => line.Fault));
        Assert.Equal([2, 3, 5], imported.BadLines.First.Select(line => line.Line));
    }

    [Fact]
    public void A_list_without_the_column_is_refused_and_the_old_one_holds()
    {
        _folder.Reference("siret", "90000001900019");

        var refused = Assert.Throws<ImportRefused>(() => _folder.Reference("numero", "90000001900027"));

        Assert.Equal((ImportRefusal.ColumnMissing, "siret"), (refused.Reason, refused.Detail));
        Assert.Equal(["edof"], _folder.Companies.Find(Lyon)!.ReferencedFor);
    }

    private void ImportDirectory() => _folder.Import(
        [Unit("900000019", "Académie Lumière")], [Site("90000001900019", "Lyon"), Site("90000001900027", "Pau", headOffice: false)]);
}
