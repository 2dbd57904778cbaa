namespace EfpConnect.Domain.Invitations;

/// <summary>An address that several people may read, or that nobody will read tomorrow: worth a warning, never a refusal (rules §9).</summary>
[GenerateSerializer, Alias("efp.address-doubt")]
[JsonConverter(typeof(JsonStringEnumConverter<AddressDoubt>))]
public enum AddressDoubt
{
    [JsonStringEnumMemberName("none")] None,
    [JsonStringEnumMemberName("shared")] Shared,
    [JsonStringEnumMemberName("disposable")] Disposable,
}

public static class DoubtfulAddress
{
    private static readonly HashSet<string> SharedNames =
    [
        "accueil", "admin", "administratif", "administration", "bonjour", "commercial", "compta", "comptabilite", "contact", "direction", "formation", "formations",
        "hello", "info", "infos", "mail", "office", "rh", "secretariat", "service", "support",
    ];

    private static readonly HashSet<string> DisposableDomains =
    [
        "10minutemail.com", "guerrillamail.com", "jetable.org", "mailinator.com", "maildrop.cc", "sharklasers.com", "temp-mail.org", "tempmail.com", "trashmail.com",
        "yopmail.com", "yopmail.fr", "yopmail.net",
    ];

    public static AddressDoubt Of(EmailAddress email) =>
        DisposableDomains.Contains(email.ToString().Split('@')[^1]) ? AddressDoubt.Disposable
        : SharedNames.Contains(email.LocalPart) ? AddressDoubt.Shared
        : AddressDoubt.None;
}
