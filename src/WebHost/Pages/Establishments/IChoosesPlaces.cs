using EfpConnect.Domain.Identifiers;

namespace EfpConnect.WebHost.Pages.Establishments;

/// <summary>A form on which establishments are searched, then ticked.</summary>
internal interface IChoosesPlaces
{
    string? Query { get; }

    Siret[] Sirets { get; }

    PlacesFound Found { get; }

    /// <summary>Where the form goes for a search; it comes back as it was, with other establishments.</summary>
    string SearchAddress { get; }
}
