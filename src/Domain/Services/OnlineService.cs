namespace EfpConnect.Domain.Services;

/// <summary>A service that signs people in through EFP Connect, and the roles it knows.</summary>
/// <param name="Exclusive">Roles that stand alone; the others may be combined (rules §5).</param>
/// <param name="NeedsReferencing">Whether an establishment must first be referenced by the Caisse des Dépôts (S14).</param>
public sealed record OnlineService(
    ServiceId Id, string ShortName, string Name, ImmutableArray<Role> Exclusive, ImmutableArray<Role> Combinable, bool NeedsReferencing)
{
    /// <summary>The role given when nobody names one.</summary>
    public Role DefaultRole => Exclusive[0];

    public bool Accepts(IReadOnlyCollection<Role> roles) =>
        roles is { Count: 1 } ? Exclusive.Concat(Combinable).Contains(roles.First())
        : roles.Count > 0 && roles.Distinct().Count() == roles.Count && roles.All(Combinable.Contains);
}
