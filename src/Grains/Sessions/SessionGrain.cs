using EfpConnect.Domain.Sessions;

namespace EfpConnect.Grains.Sessions;

/// <inheritdoc cref="ISessionGrain"/>
[GrainType("session")]
internal sealed class SessionGrain(
    [PersistentState("session", GrainStorage.Name)] IPersistentState<Ledger<Session, SessionEvent>> stored,
    IOptions<SessionPolicy> policy,
    AggregateParts parts)
    : AggregateGrain<Session, SessionEvent>(stored, new NoReaction<Session, SessionEvent>(), parts), ISessionGrain
{
    protected override Session Initial { get; } = new Session.None();

    protected override Session Evolve(Session state, SessionEvent happened) => state.Evolve(happened);

    public Task StartAsync(OperationId operation, UserId user) => CommitAsync(operation, (session, now) => session.Start(user, now));

    public async Task<UserId?> ResumeAsync()
    {
        await CommitAsync(null, (session, now) => session.See(policy.Value, now));
        return Current.UserAt(policy.Value, Now);
    }

    public Task EndAsync(OperationId operation) => CommitAsync(operation, (session, _) => session.End());
}
