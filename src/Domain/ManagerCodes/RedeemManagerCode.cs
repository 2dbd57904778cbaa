using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>Somebody types a code on the page of a service, with or without choosing an establishment.</summary>
/// <param name="IsManager">Whether he is an effective manager of his company for the service already.</param>
/// <param name="Place">The establishment chosen, as the register knows it.</param>
[GenerateSerializer, Immutable, Alias("efp.redeem-manager-code")]
public sealed record RedeemManagerCode(Person User, Siren? AttachedTo, bool IsManager, ServiceId Service, EstablishmentStanding? Place)
{
    /// <summary>The code is not consumed when the establishment is wrong: its holder chooses another.</summary>
    internal Problem? WhyNotPlace => Place switch
    {
        null => null,
        { Siret.Siren: var siren } when siren != AttachedTo => new SiretOfOtherCompany(),
        var place => place.WhyClosed,
    };
}

[JsonDerivedType(typeof(CodeIssued), "issued"), JsonDerivedType(typeof(CodeRedeemed), "redeemed"), JsonDerivedType(typeof(CodeReplaced), "replaced")]
[JsonDerivedType(typeof(ManagerCodeWithdrawn), "withdrawn"), JsonDerivedType(typeof(CodeTriedFromElsewhere), "tried-from-elsewhere")]
public abstract record ManagerCodeEvent;

public sealed record CodeIssued(IssuedCode Code) : ManagerCodeEvent;

public sealed record CodeRedeemed(IssuedCode Code, Person User, EstablishmentStanding? Place, DateTimeOffset At) : ManagerCodeEvent;

public sealed record CodeReplaced(DateTimeOffset At) : ManagerCodeEvent;

public sealed record ManagerCodeWithdrawn(CodeEnd Why, DateTimeOffset At) : ManagerCodeEvent;

/// <param name="From">The company of whoever typed it.</param>
/// <param name="Count">How often this has happened to the code, this time included.</param>
public sealed record CodeTriedFromElsewhere(IssuedCode Code, Siren? From, int Count, DateTimeOffset At) : ManagerCodeEvent
{
    /// <summary>Tries after which support is told.</summary>
    private const int Suspicious = 3;

    [JsonIgnore]
    public bool IsSuspicious => Count == Suspicious;
}
