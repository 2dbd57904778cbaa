using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Throttling;
using EfpConnect.Grains.Aggregates;
using EfpConnect.Grains.Throttling;

namespace EfpConnect.Grains.ManagerCodes;

/// <summary>What the issue of codes hangs on: its policy, the letters of the whole platform, and what became of the company and of the code.</summary>
internal sealed class IssueRules(IGrainFactory grains, IOptions<ManagerCodePolicy> policy, TimeProvider clock)
{
    private const string Platform = "all";

    public ManagerCodePolicy Policy => policy.Value;

    public async Task<bool> HasManagersAsync(Siren siren, ServiceId service) =>
        await grains.Company(siren).AvailableManagersAsync(service).WithinTurnAsync(clock) is not [];

    /// <param name="fingerprint">Null for no code, which nobody used.</param>
    public async Task<DateTimeOffset?> UsedAtAsync(string? fingerprint) =>
        fingerprint is null ? null : await grains.ManagerCode(fingerprint).UsedAtAsync().WithinTurnAsync(clock);

    /// <summary>Null while some are left for the week.</summary>
    public async Task<LettersSpent?> CountLetterAsync(OperationId operation) =>
        (await grains.Throttle(ThrottlePurpose.Letters, Platform).AttemptAsync(operation.Part("letter")).WithinTurnAsync(clock)).Problem is Throttled until
            ? new LettersSpent(until.RetryAt)
            : null;
}
