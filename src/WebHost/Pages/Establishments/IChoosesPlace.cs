using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Components;

namespace EfpConnect.WebHost.Pages.Establishments;

/// <summary>A form on which one establishment is chosen.</summary>
internal interface IChoosesPlace
{
    Siret? Siret { get; }

    /// <summary>Null when they are too many to list.</summary>
    IReadOnlyList<Choice>? Places { get; }

    /// <summary>Whether the form may be sent without any.</summary>
    bool PlaceIsOptional { get; }
}
