using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Problems;

/// <summary>How somebody is named to colleagues: « Mme Durand », never by an address.</summary>
internal static class PersonNames
{
    public static string ToDisplay(this Person person) => $"{Short(person.Identity.Title)}\u00a0{person.Identity.LastName}";

    private static string Short(Title title) => title == Title.Madame ? "Mme" : "M.";
}
