using EfpConnect.Domain.Identifiers;

namespace EfpConnect.CompanyDirectory;

/// <summary>What the last import says of companies and their establishments. Empty, never failing, before the first import.</summary>
public interface ICompanyDirectory
{
    Company? Find(Siren siren);

    Establishment? Find(Siret siret);

    /// <summary>Companies by SIREN, by SIRET, or by words of their name, town or postal code, the last of which may be unfinished.</summary>
    /// <remarks>Open ones first, shorter names first. Whatever is typed, it answers: with nothing when it makes no sense.</remarks>
    IReadOnlyList<Company> Search(string? query, int limit = 20);

    /// <summary>A company's establishments, head office first and closed ones last, optionally those whose name, address or number has every word.</summary>
    IReadOnlyList<Establishment> Establishments(Siren siren, string? query = null, int offset = 0, int limit = 50);
}
