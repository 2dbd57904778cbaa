using EfpConnect.CompanyDirectory;
using EfpConnect.WebHost.Components;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>A company among those found: told apart by its number and its town, not to be chosen once closed.</summary>
internal static class CompanyChoices
{
    public static Choice Of(Company company) =>
        new(company.Siren.ToString(), company.Name, HintOf(company), Disabled: !company.Active, company.Active ? [] : ["Fermée"]);

    private static string HintOf(Company company) =>
        company.Town is { } town ? $"SIREN {company.Siren.ToDisplay()} – {town}" : $"SIREN {company.Siren.ToDisplay()}";
}
