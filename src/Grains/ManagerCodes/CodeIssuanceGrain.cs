using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Support;
using EfpConnect.Grains.Companies;

namespace EfpConnect.Grains.ManagerCodes;

/// <inheritdoc cref="ICodeIssuanceGrain"/>
[GrainType("code-issuance")]
internal sealed class CodeIssuanceGrain(
    [PersistentState("code-issuance", GrainStorage.Name)] IPersistentState<Ledger<CodeIssuance, CodeIssuanceEvent>> stored,
    CodeIssuanceReaction reaction,
    ManagerCodeSecrets secrets,
    ICompanyDirectory directory,
    IssueRules rules,
    AggregateParts parts)
    : AggregateGrain<CodeIssuance, CodeIssuanceEvent>(stored, reaction, parts), ICodeIssuanceGrain
{
    protected override CodeIssuance Initial { get; } = new();

    protected override CodeIssuance Evolve(CodeIssuance state, CodeIssuanceEvent happened) => state.Evolve(happened);

    public async Task<Outcome<CodeIssuedView>> IssueAsync(OperationId operation, CodeDelivery delivery, string reason)
    {
        var command = Mint(delivery, reason);
        return await CommitAsync(operation, (i, now) => i.Decide(command, rules.Policy, now)) is { } problem ? problem : View(Current.Current!);
    }

    public async Task<Outcome<CodeIssuanceView>> OrderAsync(OperationId operation, CodeOrder order)
    {
        var (siren, service) = Key;
        var command = new OrderCode(order, await rules.HasManagersAsync(siren, service), Mint(order));
        return await IssueAsync(operation, order.OverQuota, (i, now) => i.Decide(command, rules.Policy, now));
    }

    public Task<Outcome<CodeIssuanceView>> ApproveAsync(OperationId operation, StaffAct by) =>
        IssueAsync(operation, Current.Waiting?.Order.OverQuota ?? false, (i, now) => i.Decide(new ApproveOrder(by, Mint), rules.Policy, now));

    public async Task<Outcome<CodeIssuanceView>> WithdrawAsync(OperationId operation, WithdrawCode command)
    {
        if (await UsedAtAsync() is { } usedAt) return new CodeAlreadyUsed(usedAt);
        return await CommitAsync(operation, (i, now) => i.Decide(command, now)) is { } problem ? problem : await ViewAsync();
    }

    public async Task<Outcome<CodeIssuanceView>> NoteDeliveryAsync(OperationId operation, NoteDelivery command) =>
        await CommitAsync(operation, (i, now) => i.Decide(command, now)) is { } problem ? problem : await ViewAsync();

    public async Task<CodeIssuanceView> ViewAsync() =>
        new(Current.Current, Current.Delivery, Current.Step, Current.CurrentEnd, await UsedAtAsync(), Current.Waiting);

    /// <summary>A letter is counted among those of the platform before it is made.</summary>
    private async Task<Outcome<CodeIssuanceView>> IssueAsync(
        OperationId operation, bool overQuota, Func<CodeIssuance, DateTimeOffset, Decision<CodeIssuanceEvent>> decide)
    {
        var isLetter = decide(Current, Now).Events is [ManagerCodeIssued { Delivery.Email: null }];
        if (isLetter && await rules.CountLetterAsync(operation) is { } spent && !overQuota) return spent;
        return await CommitAsync(operation, decide) is { } problem ? problem : await ViewAsync();
    }

    private Task<DateTimeOffset?> UsedAtAsync() => rules.UsedAtAsync(Current.CurrentFingerprint);

    private IssueManagerCode Mint(CodeOrder order) => Mint(order.Delivery, order.By.Reason) with { By = order.By };

    private IssueManagerCode Mint(CodeDelivery delivery, string reason) => secrets.Mint(directory.ChoiceOf(Key.Siren), Key.Service, delivery, reason);

    private (Siren Siren, ServiceId Service) Key => this.GetPrimaryKeyString().Split('/') is [var siren, var service]
        ? (Siren.Parse(siren), ServiceId.Parse(service))
        : throw new InvalidOperationException("The key is SIREN/service.");

    private static CodeIssuedView View(IssuedCode code) => new(code.Id, code.LastDay, code.ExpiresAt);
}
