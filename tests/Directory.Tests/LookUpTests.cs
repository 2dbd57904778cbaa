using EfpConnect.Domain.Identifiers;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class LookUpTests : IDisposable
{
    private readonly DirectoryInFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Before_the_first_import_the_directory_is_empty()
    {
        Assert.Null(_folder.Companies.Find(Siren.Parse("900000019")));
        Assert.Null(_folder.Companies.Find(Siret.Parse("90000001900019")));
        Assert.Empty(_folder.Companies.Search("lumière"));
        Assert.Empty(_folder.Companies.Establishments(Siren.Parse("900000019")));
    }

    [Fact]
    public void An_establishment_says_where_it_is_and_whether_it_is_open()
    {
        _folder.Import(
            [Unit("900000019", "Académie Lumière")],
            [Site("90000001900019", "Lyon", sign: "Lumière Lyon"), Site("90000001900027", "Sens", "89100", headOffice: false, state: "F")]);

        var open = _folder.Companies.Find(Siret.Parse("90000001900019"));
        var closed = _folder.Companies.Find(Siret.Parse("90000001900027"));

        Assert.Equal(
            new Establishment(Siret.Parse("90000001900019"), Siren.Parse("900000019"), "Lumière Lyon", "12 BIS avenue Jean Jaurès", "69003", "Lyon", true, true, false, null),
            open);
        Assert.Equal((false, new DateOnly(2024, 5, 31)), (closed!.Active, closed.ClosedOn));
    }

    [Fact]
    public void A_closed_company_says_so()
    {
        _folder.Import([Unit("900000019", "Académie Lumière", state: "C")], []);

        Assert.False(_folder.Companies.Find(Siren.Parse("900000019"))!.Active);
    }

    [Fact, Trait("Rule", "§12 La Poste SIRET")]
    public void The_establishments_of_La_Poste_are_known_though_they_fail_the_checksum()
    {
        _folder.ImportSamples();

        var establishments = _folder.Companies.Establishments(Siren.Parse("356000000"));

        Assert.Equal("35600000000048", establishments[0].Siret.ToString());
        Assert.Equal(5, establishments.Count);
        Assert.Equal("La Poste", Assert.Single(_folder.Companies.Search("356 000 000 01604")).Name);
    }

    [Fact]
    public void Establishments_are_listed_head_office_first_closed_ones_last()
    {
        _folder.Import(
            [Unit("900000019", "Académie Lumière")],
            [Site("90000001900019", "Sens", headOffice: false, state: "F"), Site("90000001900027", "Pau", headOffice: false), Site("90000001900035", "Lyon")]);

        Assert.Equal(["Lyon", "Pau", "Sens"], _folder.Companies.Establishments(Siren.Parse("900000019")).Select(e => e.Town));
    }

    [Theory]
    [InlineData("l hay", "L'Haÿ-les-Roses")]
    [InlineData("BESANC", "Besançon")]
    [InlineData("33000", "Bordeaux")]
    [InlineData("cours de l’intendance", "Bordeaux")]
    [InlineData("991 203 456 00017", "Lyon")]
    public void Establishments_are_narrowed_by_words_or_number(string typed, string town)
    {
        _folder.ImportSamples();

        Assert.Equal(town, Assert.Single(_folder.Companies.Establishments(Siren.Parse("991203456"), typed)).Town);
    }

    [Fact]
    public void Establishments_come_by_pages()
    {
        _folder.ImportSamples();

        var second = _folder.Companies.Establishments(Siren.Parse("991203456"), offset: 2, limit: 2);

        Assert.Equal(["Aix-en-Provence", "L'Haÿ-les-Roses"], second.Select(e => e.Town));
    }
}
