using System.Text.RegularExpressions;

namespace EfpConnect.Architecture.Tests;

public partial class NameTests
{
    [Fact]
    public void No_type_is_named_after_what_it_is_not()
    {
        var empty = from file in Repository.Sources("src")
                    from type in file.DeclaredTypes
                    where EmptyWord().IsMatch(type) && !type.EndsWith("TagHelper", StringComparison.Ordinal)
                    select $"{file.Name}: {type}";

        Assert.Empty(empty);
    }

    [GeneratedRegex("(Helper|Util|Utils|Dto|Info)([A-Z]|$)")]
    private static partial Regex EmptyWord();
}
