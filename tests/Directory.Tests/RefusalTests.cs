using System.Text;
using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.CompanyDirectory.Texts;
using EfpConnect.Domain.Identifiers;
using static EfpConnect.CompanyDirectory.Tests.Sirene;

namespace EfpConnect.CompanyDirectory.Tests;

public sealed class RefusalTests : IDisposable
{
    private readonly DirectoryInFolder _folder = new();

    public RefusalTests() => _folder.Import([Unit("900000019", "Avant")], []);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_does_not_exist() => Refuses(Path.Combine(_folder.Folder, "absent.csv"), "n’existe pas.");

    [Fact]
    public void A_folder_in_the_place_of_a_file() => Refuses(_folder.Folder, "n’existe pas.");

    [Fact]
    public void An_empty_file() => Refuses(_folder.WriteBytes("units.csv", []), "est vide.");

    [Fact]
    public void An_archive() =>
        Refuses(_folder.WriteBytes("units.zip", [0x50, 0x4B, 3, 4, 0x14, 0, 0, 0, 8, 0]), "n’est pas un fichier CSV. S’il s’agit d’une archive, décompressez-la d’abord.");

    [Fact]
    public void A_file_in_another_encoding() =>
        Refuses(_folder.WriteBytes("units.csv", Encoding.Latin1.GetBytes($"{UnitHeader}\n{Unit("900000019", "Académie")}\n")), "n’est pas encodé en UTF-8 : enregistrez-le en UTF-8, puis recommencez.");

    [Fact]
    public void A_file_that_lacks_a_column() =>
        Refuses(_folder.Write("units.csv", UnitHeader.Replace("nicSiege", "nic", StringComparison.Ordinal), Unit("900000019", "Académie")), "Il manque la colonne « nicSiegeUniteLegale » dans");

    [Fact]
    public void A_file_cut_in_the_middle_of_a_line() =>
        Refuses(_folder.WriteBytes("units.csv", Encoding.UTF8.GetBytes($"{UnitHeader}\n{Unit("900000019", "Académie")}\n900000027,O,")), "s’arrête au milieu de la ligne 3 : téléchargez-le à nouveau.");

    [Fact]
    public void A_file_cut_inside_quotes() =>
        Refuses(_folder.WriteBytes("units.csv", Encoding.UTF8.GetBytes($"{UnitHeader}\n900000019,O,\"AB")), "s’arrête au milieu de la ligne 2 : téléchargez-le à nouveau.");

    [Fact]
    public void A_file_without_lines() => Refuses(_folder.Write("units.csv", UnitHeader), "ne contient aucune ligne utilisable.");

    [Fact]
    public void A_folder_that_cannot_be_written()
    {
        var import = new DirectoryImport(Microsoft.Extensions.Options.Options.Create(new CompanyDirectoryOptions { Path = "/proc/nowhere" }), TimeProvider.System);

        var refused = Assert.Throws<ImportRefused>(() => import.Run(_folder.Units(Unit("900000019", "Après")), _folder.Sites()));

        Assert.Equal("Impossible d’écrire dans le dossier « /proc/nowhere » : vérifiez ses droits d’accès.", ImportTexts.Say(refused));
    }

    [Fact]
    public void A_mark_or_UTF_16_at_the_start_of_a_file_is_no_obstacle()
    {
        var text = $"{UnitHeader}\n{Unit("900000019", "Académie")}\n";

        Assert.Equal(1, _folder.Import(_folder.WriteBytes("a.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]), _folder.Sites()).Companies);
        Assert.Equal(1, _folder.Import(_folder.WriteBytes("b.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]), _folder.Sites()).Companies);
    }

    [Fact]
    public void Every_reason_has_its_words()
    {
        Assert.All(Enum.GetValues<ImportRefusal>(), reason => Assert.EndsWith(".", ImportTexts.Say(new ImportRefused(reason, "f", "d")), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<LineFault>(), fault => Assert.StartsWith("f, ligne 2 : ", ImportTexts.Say(new BadLine("f", 2, fault)), StringComparison.Ordinal));
    }

    private void Refuses(string units, string saying)
    {
        var refused = Assert.Throws<ImportRefused>(() => _folder.Import(units, _folder.Sites()));

        Assert.Contains(saying, ImportTexts.Say(refused).Replace(units, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(units, refused.File);
        Assert.Equal("Avant", _folder.Companies.Find(Siren.Parse("900000019"))?.Name);
        Assert.Equal([Path.Combine(_folder.Data, "directory.db")], Directory.GetFiles(_folder.Data));
    }
}
