namespace EfpConnect.Contracts;

/// <summary>Attempts at one secret by one person, or by all of one company. Keys: purpose and whom.</summary>
[Alias("efp.IThrottleGrain"), GrainInterfaceType("efp.IThrottleGrain")]
public interface IThrottleGrain : IGrainWithStringKey
{
    /// <summary>Counts and stores an attempt before it is looked at. Problems: <c>throttled</c>.</summary>
    [Alias("Attempt")]
    Task<Outcome<Done>> AttemptAsync(OperationId operation);

    /// <summary>Whether a limit is reached.</summary>
    [Alias("IsBusy")]
    Task<bool> IsBusyAsync();

    [Alias("Clear")]
    Task ClearAsync(OperationId operation);
}
