namespace EfpConnect.Domain.Users;

/// <summary>The one company an account belongs to (S11): a SIREN, never a SIRET.</summary>
/// <param name="Id">Names this stay: leaving and coming back is another one.</param>
[GenerateSerializer, Immutable, Alias("efp.attachment")]
public sealed record Attachment(string Id, Siren Siren, string CompanyName, DateTimeOffset Since)
{
    /// <summary>The page of the company's roster that lists the user.</summary>
    [Id(0)]
    public int RosterPage { get; init; }
}
