namespace EfpConnect.WebHost.Components;

/// <summary>One line of a select, or one radio button or tick box of a group.</summary>
/// <param name="Hint">A second line: an address, what a role allows.</param>
/// <param name="Badges">Short marks beside the label: « Siège social », « Fermé ».</param>
public sealed record Choice(string Value, string Label, string? Hint = null, bool Disabled = false, params string[] Badges);
