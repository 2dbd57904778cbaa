namespace EfpConnect.Grains;

/// <summary>Where all state goes: one provider, configured by the host.</summary>
public static class GrainStorage
{
    public const string Name = "efp";
}
