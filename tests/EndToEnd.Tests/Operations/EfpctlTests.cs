using System.Net;
using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Operations;

/// <summary>The command line, beside a portal that starts empty.</summary>
public sealed class EfpctlTests
{
    private const string Nadia = "nadia.roche@lumiere.example";

    [Fact]
    public async Task An_empty_portal_finds_what_was_imported_and_its_first_manager_by_an_issued_code()
    {
        await using var portal = await PortalProcess.StartAsync(new() { DemoData = false });
        using var visitor = await ApiProgram.OpenAsync(portal);
        Assert.Empty((await visitor.CallAsync("searchCompanies", at: new { q = "Lumière" })).Body!.AsArray());

        await ImportAsync(portal.Folder);

        using var nadia = await portal.SignUpAsync(Nadia, Cast.Lumiere);
        await FindsAsync(nadia);
        var code = await portal.IssueAsync(Cast.Lumiere, Nadia);
        (await nadia.CallAsync("redeemManagerCode", new { code, service = "edof", acceptCharter = true })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_broken_file_is_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var broken = Path.Combine(folder.Path, "broken.csv");
        await File.WriteAllTextAsync(broken, "nom;ville\nLumière;Lyon\n");

        var refused = await Efpctl.RunAsync(
            folder.Path, "directory", "import", "--units", broken, "--establishments", Programs.Sirene("StockEtablissement.csv"));

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("broken.csv", Assert.Single(refused.Errors.Split('\n')));
        Assert.DoesNotContain("at EfpConnect.", refused.Output + refused.Errors);
    }

    [Fact]
    public async Task Without_a_portal_nothing_is_issued()
    {
        using var folder = new TemporaryFolder();

        var refused = await Efpctl.RunAsync(
            folder.Path, "codes", "issue", "--siren", Cast.Lumiere, "--service", "edof", "--email", Nadia, "--reason", "Premier responsable");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains(folder.Path, Assert.Single(refused.Errors.Split('\n')));
    }

    private static async Task ImportAsync(string folder)
    {
        var companies = await Efpctl.RunAsync(
            folder, "directory", "import", "--units", Programs.Sirene("StockUniteLegale.csv"), "--establishments", Programs.Sirene("StockEtablissement.csv"));
        Assert.Contains("300 entreprises", companies.ExpectDone().Output);
        (await Efpctl.RunAsync(folder, "referencing", "import", Programs.Sirene("referencement-edof.csv"))).ExpectDone();
    }

    private static async Task FindsAsync(ApiProgram program)
    {
        var companies = await program.CallAsync("searchCompanies", at: new { q = "lumiere formation" });
        Assert.Contains(companies.Body!.AsArray(), company => $"{company!["siren"]}" == Cast.Lumiere);
        var places = await program.CallAsync("listEstablishments", at: new { siren = Cast.Lumiere, service = "edof" });
        Assert.Contains(places.Body!.AsArray(), place => $"{place!["siret"]}" == Cast.LumiereLyon && place["referenced"]!.GetValue<bool>());
    }
}
