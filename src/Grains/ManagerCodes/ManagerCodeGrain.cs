using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.ManagerCodes;

/// <inheritdoc cref="IManagerCodeGrain"/>
[GrainType("manager-code")]
internal sealed class ManagerCodeGrain(
    [PersistentState("manager-code", GrainStorage.Name)] IPersistentState<Ledger<ManagerCode, ManagerCodeEvent>> stored,
    ManagerCodeReaction reaction,
    AggregateParts parts)
    : AggregateGrain<ManagerCode, ManagerCodeEvent>(stored, reaction, parts), IManagerCodeGrain
{
    protected override ManagerCode Initial { get; } = new ManagerCode.NeverIssued();

    protected override ManagerCode Evolve(ManagerCode state, ManagerCodeEvent happened) => state.Evolve(happened);

    public Task IssueAsync(OperationId operation, IssuedCode code) => CommitAsync(operation, (c, _) => c.Issue(code));

    public Task ReplaceAsync(OperationId operation) => CommitAsync(operation, (c, now) => c.Replace(now));

    public Task WithdrawAsync(OperationId operation, CodeEnd why) => CommitAsync(operation, (c, now) => c.Withdraw(why, now));

    public Task<DateTimeOffset?> UsedAtAsync() => Task.FromResult((Current as ManagerCode.Used)?.At);

    public async Task<Outcome<RedemptionView>> RedeemAsync(OperationId operation, RedeemManagerCode command)
    {
        var repeated = Current is ManagerCode.Used && !Answered(operation);
        return await CommitAsync(operation, (c, now) => c.Decide(command with { IsManager = command.IsManager || IsPromised }, now)) is { } problem
            ? problem
            : View((ManagerCode.Used)Current) with { Repeated = repeated };
    }

    private static RedemptionView View(ManagerCode.Used used) => new(used.Code.Service, used.Code.Siren, used.Place, used.At);

    /// <summary>Used, and the company not told yet: who used it is a manager all the same (rules §8).</summary>
    private bool IsPromised => Current is ManagerCode.Used && Owes;
}
