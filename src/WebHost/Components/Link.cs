namespace EfpConnect.WebHost.Components;

/// <summary>A page to go to, in a breadcrumb, in tabs, in the navigation.</summary>
/// <param name="Count">How many things wait there, shown beside the label; nothing when null or zero.</param>
public sealed record Link(string Label, string Address, int? Count = null);
