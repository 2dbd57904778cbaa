namespace EfpConnect.WebHost.Tests.Portal;

/// <summary>A company of the sample register, with two establishments that are open and referenced.</summary>
internal sealed record Sample(string Siren, string HeadOffice, string Second)
{
    /// <summary>A new portal has people and managers in it, to try it on: to sign up there is all that tests may do.</summary>
    public static Sample Lumiere { get; } = new("991203456", "99120345600017", "99120345600025");
}
