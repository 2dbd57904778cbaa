using EfpConnect.Domain.Throttling;

namespace EfpConnect.Grains.Throttling;

/// <inheritdoc cref="IThrottleGrain"/>
[GrainType("throttle")]
internal sealed class ThrottleGrain(
    [PersistentState("throttle", GrainStorage.Name)] IPersistentState<Ledger<Throttle, ThrottleEvent>> stored,
    IOptions<ThrottlePolicy> policy,
    AggregateParts parts)
    : AggregateGrain<Throttle, ThrottleEvent>(stored, new NoReaction<Throttle, ThrottleEvent>(), parts), IThrottleGrain
{
    protected override Throttle Initial { get; } = new();

    protected override Throttle Evolve(Throttle state, ThrottleEvent happened) => state.Evolve(happened);

    public async Task<Outcome<Done>> AttemptAsync(OperationId operation) =>
        await CommitAsync(operation, (throttle, now) => throttle.Attempt(Limits, now)) is { } problem ? problem : Done.Instance;

    public Task ClearAsync(OperationId operation) => CommitAsync(operation, (throttle, _) => throttle.Clear());

    public Task<bool> IsBusyAsync() => Task.FromResult(Current.IsBusy(Limits, Now));

    private IReadOnlyList<ThrottleLimit> Limits => ThrottlePurpose.LimitsOf(this.GetPrimaryKeyString(), policy.Value);
}

/// <summary>What attempts are counted for: the first part of a throttle's key.</summary>
internal static class ThrottlePurpose
{
    public const string SignIn = "sign-in";
    public const string ManagerCode = "manager-code";
    public const string ManagerCodeOfCompany = "manager-code-company";
    public const string Letters = "letters";

    public static IReadOnlyList<ThrottleLimit> LimitsOf(string key, ThrottlePolicy policy) => key.Split('/')[0] switch
    {
        SignIn => policy.SignIn,
        ManagerCode => policy.ManagerCode,
        ManagerCodeOfCompany => policy.ManagerCodeOfCompany,
        Letters => policy.Letters,
        var unknown => throw new InvalidOperationException($"No limits for {unknown}."),
    };
}
