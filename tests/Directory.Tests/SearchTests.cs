using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class SearchTests : IDisposable
{
    private readonly DirectoryInFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Académie Lumière")]
    [InlineData("ACADEMIE LUMIERE")]
    [InlineData("lumière, académie")]
    [InlineData("académie lumi")]
    [InlineData("acad")]
    [InlineData("Académie Lumière Besançon")]
    [InlineData("academie 25000")]
    [InlineData("ALF")]
    [InlineData("900000019")]
    [InlineData("900 000 019")]
    [InlineData("900 000 019 00019")]
    public void A_company_is_found_by_what_people_remember_of_it(string typed)
    {
        _folder.Import([Unit("900000019", "Académie Lumière", sigle: "ALF")], [Site("90000001900019", "Besançon", "25000")]);

        var company = Assert.Single(_folder.Companies.Search(typed));

        Assert.Equal("Académie Lumière", company.Name);
        Assert.Equal("Besançon", company.Town);
    }

    [Theory]
    [InlineData("oeuvre et savoir")]
    [InlineData("Œuvre & Savoir")]
    [InlineData("œuv")]
    [InlineData("oeu")]
    [InlineData("savoir l'hay")]
    [InlineData("savoir L’HAŸ-LES-ROSES")]
    public void Ligatures_ampersands_and_apostrophes_may_be_typed_either_way(string typed)
    {
        _folder.Import([Unit("900000019", "Œuvre & Savoir")], [Site("90000001900019", "L'Haÿ-les-Roses", "94240")]);

        Assert.Single(_folder.Companies.Search(typed));
    }

    [Theory]
    [InlineData("académie soleil")]
    [InlineData("umière")]
    [InlineData("lumi académie")]
    [InlineData("900000027")]
    public void A_company_that_lacks_a_word_is_not_found(string typed)
    {
        _folder.Import([Unit("900000019", "Académie Lumière")], [Site("90000001900019", "Lyon")]);

        Assert.Empty(_folder.Companies.Search(typed));
    }

    [Fact]
    public void All_homonyms_are_listed_with_their_towns()
    {
        _folder.Import(
            [Unit("900000019", "Horizon"), Unit("900000027", "Horizon"), Unit("900000035", "Horizon")],
            [Site("90000001900019", "Lyon"), Site("90000002700012", "Arras"), Site("90000003500015", "Pau")]);

        Assert.Equal(["Arras", "Lyon", "Pau"], _folder.Companies.Search("horizon").Select(c => c.Town).Order());
    }

    [Fact]
    public void The_shortest_name_comes_first_then_longer_ones_then_closed_companies()
    {
        _folder.Import(
            [Unit("900000019", "Horizon", state: "C"), Unit("900000027", "Horizon Compétences"), Unit("900000035", "Horizon Sud")], []);

        Assert.Equal(["Horizon Sud", "Horizon Compétences", "Horizon"], _folder.Companies.Search("horizon").Select(c => c.Name));
    }

    [Fact]
    public void Whole_words_come_before_words_merely_begun()
    {
        _folder.Import([Unit("900000019", "Horizons"), Unit("900000027", "Horizon Compétences")], []);

        Assert.Equal(["Horizon Compétences", "Horizons"], _folder.Companies.Search("horizon").Select(c => c.Name));
    }

    [Fact, Trait("Rule", "§12 Company not found in directory")]
    public void A_masked_company_is_found_by_its_number_alone_and_shows_no_name()
    {
        _folder.Import([Unit("900000019", "Secret", diffusion: "P")], [Site("90000001900019", "Lyon", sign: "Secret", diffusion: "P")]);

        Assert.Empty(_folder.Companies.Search("secret"));
        Assert.Empty(_folder.Companies.Search("lyon"));
        Assert.Equal("[Entreprise non diffusible]", Assert.Single(_folder.Companies.Search("900000019")).Name);
        Assert.True(Assert.Single(_folder.Companies.Search("90000001900019")).Masked);
    }

    [Fact]
    public void A_masked_name_is_not_even_stored()
    {
        _folder.Import([Unit("900000019", "Zyxwvut", diffusion: "P")], [Site("90000001900019", "Lyon", sign: "Zyxwvut", diffusion: "P")]);

        Assert.DoesNotContain("Zyxwvut", File.ReadAllText(Path.Combine(_folder.Data, "directory.db")), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_person_is_found_by_the_name_in_use_and_by_the_towns_of_open_establishments()
    {
        _folder.Import(
            [Person("900000019", "Chloé", "MARTIN", usageName: "BŒUF")],
            [Site("90000001900019", "Lyon"), Site("90000001900027", "Cayenne", headOffice: false), Site("90000001900035", "Sens", headOffice: false, state: "F")]);

        Assert.Equal("Chloé BŒUF", Assert.Single(_folder.Companies.Search("boeuf cayenne")).Name);
        Assert.Empty(_folder.Companies.Search("boeuf sens"));
    }

    [Fact]
    public void No_more_companies_come_back_than_were_asked_for()
    {
        _folder.ImportSamples();

        Assert.Equal(7, _folder.Companies.Search("formation", limit: 7).Count);
    }
}
