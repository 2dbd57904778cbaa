using EfpConnect.Domain.Registrations;
using EfpConnect.Domain.Support;
using EfpConnect.Domain.Throttling;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>The codes issued for one company and service: quotas, and which one is current (rules §8).</summary>
public sealed record CodeIssuance : StoredRecord
{
    /// <summary>The current code; an earlier one dies when the next is issued.</summary>
    public string? CurrentFingerprint { get; init; }

    public IssuedCode? Current { get; init; }

    /// <summary>How the current code leaves; null for one issued before this was kept.</summary>
    public CodeDelivery? Delivery { get; init; }

    public DeliveryStep Step { get; init; }

    /// <summary>Why the current code died before its time; null while it lives, and when it was used.</summary>
    public CodeEnd? CurrentEnd { get; init; }

    /// <summary>Asked for, and not approved yet.</summary>
    public PendingOrder? Waiting { get; init; }

    public ImmutableArray<DateTimeOffset> Issued { get; init; } = [];

    public Decision<CodeIssuanceEvent> Decide(IssueManagerCode command, ManagerCodePolicy policy, DateTimeOffset now)
    {
        if (!command.Company.Known) return new CompanyUnknown();
        if (!command.Company.Active) return new CompanyClosed();

        var quota = new Throttle { Attempts = Issued }.Attempt(Quotas(policy), now);
        if (quota.Problem is Throttled until) return new IssueTooEarly(until.RetryAt);

        var code = new IssuedCode(command.CodeId, command.Company.Siren, command.Service, now, policy.LastDay(now), policy.ExpiresAt(now))
        {
            LastTwo = command.LastTwo,
        };
        return new ManagerCodeIssued(code, command.Company.Name, command.Fingerprint, CurrentFingerprint, command.Sealed, command.Delivery, command.Reason)
        {
            By = command.By,
            ApprovedBy = command.ApprovedBy,
        };
    }

    public CodeIssuance Evolve(CodeIssuanceEvent happened) => happened switch
    {
        ManagerCodeIssued e => this with
        {
            CurrentFingerprint = e.Fingerprint,
            Current = e.Code,
            Delivery = e.Delivery,
            Step = DeliverySteps.First(e.Delivery),
            CurrentEnd = null,
            Waiting = null,
            Issued = [.. Issued.Where(at => at > e.Code.IssuedAt.AddDays(-30)), e.Code.IssuedAt],
        },
        CodeOrdered e => this with { Waiting = e.Waiting },
        CodeWithdrawn { Why: CodeEnd.Returned } => this with { CurrentEnd = CodeEnd.Returned, Step = DeliveryStep.Returned },
        CodeWithdrawn e => this with { CurrentEnd = e.Why },
        DeliveryNoted e => this with { Step = e.Step },
        _ => this,
    };

    private static IReadOnlyList<ThrottleLimit> Quotas(ManagerCodePolicy policy) =>
        [new(1, policy.IssueInterval), new(policy.PerThirtyDays, TimeSpan.FromDays(30))];
}

/// <param name="Fingerprint">What recognises the code; the code itself travels encrypted in <paramref name="Sealed"/> to its mail or letter, and nowhere else.</param>
public sealed record IssueManagerCode(
    string CodeId, CompanyChoice Company, ServiceId Service, string Fingerprint, string Sealed, CodeDelivery Delivery, string Reason)
{
    /// <summary>For support to tell one letter from another.</summary>
    public string? LastTwo { get; init; }

    /// <summary>Who of support asked for it; null for a portal that fills itself.</summary>
    public StaffAct? By { get; init; }

    public StaffAct? ApprovedBy { get; init; }
}

/// <summary>To whom a code goes, and how.</summary>
/// <param name="Email">Null for a letter to print.</param>
[GenerateSerializer, Immutable, Alias("efp.code-delivery")]
public sealed record CodeDelivery(string RecipientName, EmailAddress? Email);

[JsonDerivedType(typeof(ManagerCodeIssued), "issued"), JsonDerivedType(typeof(CodeOrdered), "ordered")]
[JsonDerivedType(typeof(CodeWithdrawn), "withdrawn"), JsonDerivedType(typeof(DeliveryNoted), "delivery-noted")]
public abstract record CodeIssuanceEvent;

public sealed record ManagerCodeIssued(
    IssuedCode Code, string CompanyName, string Fingerprint, string? Replaces, string Sealed, CodeDelivery Delivery, string Reason) : CodeIssuanceEvent
{
    public StaffAct? By { get; init; }

    public StaffAct? ApprovedBy { get; init; }
}

[GenerateSerializer, Immutable, Alias("efp.problem.issue.too-early")]
public sealed record IssueTooEarly(DateTimeOffset RetryAt) : Problem("issue.too-early");
