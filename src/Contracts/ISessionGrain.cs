namespace EfpConnect.Contracts;

/// <summary>One signed-in browser.</summary>
[Alias("efp.ISessionGrain"), GrainInterfaceType("efp.ISessionGrain")]
public interface ISessionGrain : IGrainWithStringKey
{
    [Alias("Start")]
    Task StartAsync(OperationId operation, UserId user);

    /// <summary>Whose session this is, and a sign of life; null once ended, idle or too old.</summary>
    [Alias("Resume")]
    Task<UserId?> ResumeAsync();

    [Alias("End")]
    Task EndAsync(OperationId operation);
}
