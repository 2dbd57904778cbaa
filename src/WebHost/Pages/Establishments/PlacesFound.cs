using EfpConnect.WebHost.Components;

namespace EfpConnect.WebHost.Pages.Establishments;

/// <param name="None">Nothing matches; what is shown was chosen before.</param>
/// <param name="More">More match than are shown: the search must be made narrower.</param>
internal sealed record PlacesFound(IReadOnlyList<Choice> Choices, bool None, bool More, bool SomeNotReferenced)
{
    public static PlacesFound Nothing { get; } = new([], true, false, false);
}
