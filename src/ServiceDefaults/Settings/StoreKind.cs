namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>Where state rests: in this process, or in a Redis server.</summary>
public enum StoreKind
{
    Embedded,
    Redis,
}
