using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Texts;

/// <summary>Civilité, prénom and nom, for lists and pages about one person.</summary>
internal static class FullNames
{
    public static string FullName(this Person person) => $"{TitleOf(person.Identity.Title)} {person.Identity.FirstName} {person.Identity.LastName}";

    private static string TitleOf(Title title) => title switch
    {
        Title.Madame => "Mme",
        Title.Monsieur => "M.",
        _ => throw new ArgumentOutOfRangeException(nameof(title)),
    };
}
