using System.Collections.Immutable;
using EfpConnect.ServiceDefaults.Settings;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>How the store is. Of an embedded one only whether it answers.</summary>
/// <param name="Settings">Those on which the promise rests.</param>
/// <param name="Facts">What the server tells of its version, memory and log, under its own names.</param>
public sealed record StoreReport(StoreKind Kind, bool Reachable, ImmutableArray<RedisSetting> Settings, ImmutableArray<StoreFact> Facts);

public sealed record StoreFact(string Server, string Name, string Value);
