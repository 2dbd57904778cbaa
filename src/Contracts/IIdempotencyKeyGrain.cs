namespace EfpConnect.Contracts;

/// <summary>Remembers with which body a program's key was first sent.</summary>
[Alias("efp.IIdempotencyKeyGrain"), GrainInterfaceType("efp.IIdempotencyKeyGrain")]
public interface IIdempotencyKeyGrain : IGrainWithStringKey
{
    /// <param name="body">The body's digest.</param>
    [Alias("IsFirstOrSame")]
    Task<bool> IsFirstOrSameAsync(string body);
}
