namespace EfpConnect.ServiceDefaults.Health;

/// <summary>Whether this process has what it needs to answer, as far as can be told without asking anybody.</summary>
public interface IReadiness
{
    bool CanServe { get; }
}
