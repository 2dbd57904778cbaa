using EfpConnect.Domain.Support;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>Where a code is on its way: by mail from the second line, on paper from the third (rules §8).</summary>
[GenerateSerializer, Alias("efp.delivery-step")]
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryStep>))]
public enum DeliveryStep
{
    [JsonStringEnumMemberName("queued")] Queued,
    [JsonStringEnumMemberName("sent")] Sent,
    [JsonStringEnumMemberName("bounced")] Bounced,
    [JsonStringEnumMemberName("to-print")] ToPrint,
    [JsonStringEnumMemberName("printed")] Printed,
    [JsonStringEnumMemberName("posted")] Posted,
    [JsonStringEnumMemberName("returned")] Returned,
}

/// <param name="By">Null when the portal saw it itself.</param>
[GenerateSerializer, Immutable, Alias("efp.note-delivery")]
public sealed record NoteDelivery(StaffAct? By, DeliveryStep Step);

public static class DeliverySteps
{
    public static DeliveryStep First(CodeDelivery delivery) => delivery.Email is null ? DeliveryStep.ToPrint : DeliveryStep.Queued;

    public static bool IsByPost(this DeliveryStep step) => step >= DeliveryStep.ToPrint;

    /// <summary>A letter that came back is noted by <see cref="WithdrawCode"/>, which ends its code too.</summary>
    public static bool LeadsTo(this DeliveryStep from, DeliveryStep to) => (from, to) is
        (DeliveryStep.Queued, DeliveryStep.Sent or DeliveryStep.Bounced)
        or (DeliveryStep.Sent, DeliveryStep.Bounced)
        or (DeliveryStep.ToPrint, DeliveryStep.Printed)
        or (DeliveryStep.Printed, DeliveryStep.Posted);

    public static Decision<CodeIssuanceEvent> Decide(this CodeIssuance issuance, NoteDelivery command, DateTimeOffset now) => issuance switch
    {
        { CurrentFingerprint: null } => new NoCurrentCode(),
        { Step: var step } when step == command.Step => [],
        { Step: var step } when !step.LeadsTo(command.Step) => new DeliveryStepInvalid(step),
        _ => new DeliveryNoted(command.Step, command.By, now),
    };
}

public sealed record DeliveryNoted(DeliveryStep Step, StaffAct? By, DateTimeOffset At) : CodeIssuanceEvent;

/// <param name="Step">Where the code is.</param>
[GenerateSerializer, Immutable, Alias("efp.problem.issue.delivery-step")]
public sealed record DeliveryStepInvalid(DeliveryStep Step) : Problem("issue.delivery-step");
