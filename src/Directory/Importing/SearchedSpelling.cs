using System.Buffers;

namespace EfpConnect.CompanyDirectory.Importing;

/// <summary>The other spelling under which people look for a name: « Oeuvre et Savoir » for « Œuvre &amp; Savoir ».</summary>
internal static class SearchedSpelling
{
    private static readonly SearchValues<char> Replaced = SearchValues.Create("œŒæÆ&");

    /// <summary>Null when the name is spelt as it is searched; the index itself sees to accents and case.</summary>
    public static string? Of(string? name) =>
        name.AsSpan().ContainsAny(Replaced)
            ? name!.Replace("œ", "oe").Replace("Œ", "Oe").Replace("æ", "ae").Replace("Æ", "Ae").Replace("&", " et ")
            : null;
}
