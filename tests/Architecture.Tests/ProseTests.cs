using System.Text.RegularExpressions;

namespace EfpConnect.Architecture.Tests;

public partial class ProseTests
{
    /// <summary>Proper names of the services, and the wording of an instant.</summary>
    private static readonly string[] Data = ["src/Domain/Services/ServiceCatalogue.cs", "src/Domain/Time/ParisTime.cs"];

    [Theory]
    [InlineData("src/Domain")]
    [InlineData("src/Grains")]
    public void Nothing_that_people_read_is_written_where_it_is_decided(string room)
    {
        var prose = from file in Repository.Sources(room).ExceptBy(Data, file => file.Name)
                    from literal in file.StringLiterals
                    where literal.StartsWith('"') && French().IsMatch(literal)
                    select $"{file.Name}: {literal}";

        Assert.Empty(prose);
    }

    [GeneratedRegex("[À-ÖØ-öø-ÿŒœ«»’]")]
    private static partial Regex French();
}
