namespace EfpConnect.Domain.ManagerCodes;

/// <summary>« Code responsable des accès »: makes the one user who redeems it a manager of its company (S21, S26; rules §8).</summary>
[JsonDerivedType(typeof(NeverIssued), "never-issued"), JsonDerivedType(typeof(Issued), "issued")]
[JsonDerivedType(typeof(Used), "used"), JsonDerivedType(typeof(Revoked), "revoked")]
public abstract record ManagerCode : StoredRecord
{
    public sealed record NeverIssued : ManagerCode;

    public sealed record Issued(IssuedCode Code) : ManagerCode;

    /// <param name="Place">The establishment chosen with the code.</param>
    public sealed record Used(IssuedCode Code, UserId By, Siret? Place, DateTimeOffset At) : ManagerCode;

    public sealed record Revoked(IssuedCode Code, DateTimeOffset At) : ManagerCode
    {
        public CodeEnd Why { get; init; }
    }

    /// <summary>How often somebody of another company typed it: a letter in the wrong hands.</summary>
    public int TriesFromElsewhere { get; init; }

    private ManagerCode() { }

    public Decision<ManagerCodeEvent> Issue(IssuedCode code) => this is NeverIssued ? new CodeIssued(code) : [];

    /// <summary>A newer code replaces it; a used one stays used.</summary>
    public Decision<ManagerCodeEvent> Replace(DateTimeOffset now) => this is Issued ? new CodeReplaced(now) : [];

    /// <summary>Support takes it back; a used one stays used.</summary>
    public Decision<ManagerCodeEvent> Withdraw(CodeEnd why, DateTimeOffset now) => this is Issued ? new ManagerCodeWithdrawn(why, now) : [];

    /// <summary>Checks 4 to 10 of rules §8, in that order.</summary>
    public Decision<ManagerCodeEvent> Decide(RedeemManagerCode command, DateTimeOffset now) => this switch
    {
        NeverIssued => new CodeNotValid(),
        _ when CodeOf(this).Siren != command.AttachedTo =>
            new([new CodeTriedFromElsewhere(CodeOf(this), command.AttachedTo, TriesFromElsewhere + 1, now)], new CodeNotValid()),   // refused, and remembered
        Used used when used.By == command.User.Id && command.IsManager => [],
        Used used => new CodeAlreadyUsed(used.At),
        Revoked { Why: not CodeEnd.Reissued } withdrawn => new CodeWithdrawnBySupport(withdrawn.At),
        Revoked revoked => new CodeSuperseded(revoked.At),
        Issued { Code.ExpiresAt: var end } when now >= end => new CodeExpired(end),
        Issued when command.IsManager => new AccessManagers.ManagerAlready(),
        Issued { Code.Service: var service } when service != command.Service => new CodeOfOtherService(service),
        Issued when command.WhyNotPlace is { } problem => problem,
        Issued issued => new CodeRedeemed(issued.Code, command.User, command.Place, now),
        _ => new CodeNotValid(),
    };

    public ManagerCode Evolve(ManagerCodeEvent happened) => (this, happened) switch
    {
        (_, CodeIssued e) => new Issued(e.Code),
        (_, CodeRedeemed e) => new Used(e.Code, e.User.Id, e.Place?.Siret, e.At) { TriesFromElsewhere = TriesFromElsewhere },
        (Issued i, CodeReplaced e) => new Revoked(i.Code, e.At) { TriesFromElsewhere = TriesFromElsewhere },
        (Issued i, ManagerCodeWithdrawn e) => new Revoked(i.Code, e.At) { Why = e.Why, TriesFromElsewhere = TriesFromElsewhere },
        (_, CodeTriedFromElsewhere e) => this with { TriesFromElsewhere = e.Count },
        _ => this,
    };

    private static IssuedCode CodeOf(ManagerCode code) => code switch
    {
        Issued i => i.Code,
        Used u => u.Code,
        Revoked r => r.Code,
        _ => throw new InvalidOperationException("Never issued."),
    };
}

/// <summary>What was decided when the code was issued, and never changes after (rules §1 T5).</summary>
/// <param name="LastDay">The last Paris day on which it is accepted: « valable jusqu’au … inclus ».</param>
[GenerateSerializer, Immutable, Alias("efp.issued-code")]
public sealed record IssuedCode(string Id, Siren Siren, ServiceId Service, DateTimeOffset IssuedAt, DateOnly LastDay, DateTimeOffset ExpiresAt)
{
    /// <summary>Its last two symbols, for support to tell one letter from another; null for one issued before they were kept.</summary>
    [Id(0)]
    public string? LastTwo { get; init; }
}
