using EfpConnect.Domain.Identifiers;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

/// <summary>When the portal first saw that a place had closed, whatever day the register gives.</summary>
public sealed class ClosureTests : IDisposable
{
    private static readonly Siren Company = Siren.Parse("900000019");
    private static readonly Siret Lyon = Siret.Parse("90000001900019");
    private static readonly Siret Sens = Siret.Parse("90000001900027");

    private readonly DirectoryInFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void The_import_that_first_says_so_is_when_it_was_seen()
    {
        Import("A", "A");
        var seen = Later();

        Import("A", "F");

        Assert.Equal(seen, _folder.Companies.Find(Sens)!.ClosureSeenAt);
        Assert.Null(_folder.Companies.Find(Lyon)!.ClosureSeenAt);
    }

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void Later_imports_do_not_put_it_off()
    {
        Import("A", "A");
        var seen = Later();
        Import("A", "F");
        Later();

        Import("A", "F");

        Assert.Equal(seen, _folder.Companies.Find(Sens)!.ClosureSeenAt);
    }

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void What_opened_again_and_closes_again_was_seen_the_second_time()
    {
        Import("A", "A");
        Import("A", "F");
        Import("A", "A");
        Assert.Null(_folder.Companies.Find(Sens)!.ClosureSeenAt);
        var seen = Later();

        Import("A", "F");

        Assert.Equal(seen, _folder.Companies.Find(Sens)!.ClosureSeenAt);
    }

    [Fact, Trait("Rule", "§12 Establishment closes (SIRENE F)")]
    public void What_nobody_saw_open_was_not_seen_to_close()
    {
        Import("A", "F");

        Import("A", "F");

        Assert.Null(_folder.Companies.Find(Sens)!.ClosureSeenAt);
    }

    [Fact, Trait("Rule", "§12 Legal unit ceases (C)")]
    public void A_company_that_ceases_is_seen_likewise()
    {
        Import("A", "A");
        var seen = Later();

        Import("C", "A");

        Assert.Equal(seen, _folder.Companies.Find(Company)!.ClosureSeenAt);
        Assert.Null(_folder.Companies.Find(Sens)!.ClosureSeenAt);
    }

    private DateTimeOffset Later() => _folder.At = _folder.At.AddDays(31);

    private void Import(string company, string second) => _folder.Import(
        [Unit("900000019", "Académie Lumière", state: company)],
        [Site("90000001900019", "Lyon"), Site("90000001900027", "Sens", "89100", headOffice: false, state: second)]);
}
