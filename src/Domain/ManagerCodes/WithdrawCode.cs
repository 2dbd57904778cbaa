using EfpConnect.Domain.Support;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>Why a code died unused.</summary>
[GenerateSerializer, Alias("efp.code-end")]
[JsonConverter(typeof(JsonStringEnumConverter<CodeEnd>))]
public enum CodeEnd
{
    /// <summary>A newer one was issued.</summary>
    [JsonStringEnumMemberName("reissued")] Reissued,

    /// <summary>Support took it back.</summary>
    [JsonStringEnumMemberName("withdrawn")] Withdrawn,

    /// <summary>Its letter came back.</summary>
    [JsonStringEnumMemberName("returned")] Returned,
}

[GenerateSerializer, Immutable, Alias("efp.withdraw-code")]
public sealed record WithdrawCode(StaffAct By, CodeEnd Why);

/// <summary>Support takes the current code back, or notes that its letter came back (rules §8).</summary>
public static class WithdrawCodeDecision
{
    public static Decision<CodeIssuanceEvent> Decide(this CodeIssuance issuance, WithdrawCode command, DateTimeOffset now) => issuance switch
    {
        { CurrentFingerprint: null } => new NoCurrentCode(),
        { CurrentEnd: not null } => [],
        { Step: var step } when command.Why is CodeEnd.Returned && !step.IsByPost() => new DeliveryStepInvalid(step),
        { CurrentFingerprint: var fingerprint } => new CodeWithdrawn(fingerprint, command.Why, command.By, now),
    };
}

public sealed record CodeWithdrawn(string Fingerprint, CodeEnd Why, StaffAct By, DateTimeOffset At) : CodeIssuanceEvent;

[GenerateSerializer, Immutable, Alias("efp.problem.issue.no-code")]
public sealed record NoCurrentCode() : Problem("issue.no-code");
