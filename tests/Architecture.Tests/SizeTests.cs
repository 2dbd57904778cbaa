namespace EfpConnect.Architecture.Tests;

public class SizeTests
{
    [Fact]
    public void No_file_tells_more_than_three_hundred_lines() =>
        Assert.Empty(Repository.Sources("src", "tests").Where(file => file.Lines.Count > 300).Select(file => $"{file.Name}: {file.Lines.Count}"));

    [Fact]
    public void A_program_reads_as_a_table_of_contents() =>
        Assert.Empty(Repository.Sources("src").Where(file => file.FileName is "Program.cs" && file.Lines.Count > 100).Select(file => file.Name));

    [Fact]
    public void Half_of_the_files_fit_on_a_screen()
    {
        var sizes = Repository.Sources("src").Select(file => file.Lines.Count).Order().ToList();

        Assert.InRange(sizes[sizes.Count / 2], 1, 40);
    }
}
