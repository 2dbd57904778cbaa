namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>Whether the web process holds a silo or calls the silos of others.</summary>
public enum ClusterMode
{
    CoHosted,
    Client,
}
