using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Registrations;
using EfpConnect.Grains.Companies;

namespace EfpConnect.Grains.Users;

/// <inheritdoc cref="IUserGrain"/>
[GrainType("user")]
internal sealed class UserGrain(
    [PersistentState("user", GrainStorage.Name)] IPersistentState<Ledger<User, UserEvent>> stored,
    UserReaction reaction,
    ICompanyDirectory directory,
    IOptions<RegistrationPolicy> terms,
    IOptions<ClosurePolicy> closures,
    AggregateParts parts)
    : AggregateGrain<User, UserEvent>(stored, reaction, parts), IUserGrain
{
    protected override User Initial { get; } = new User.Nobody();

    protected override User Evolve(User state, UserEvent happened) => state.Evolve(happened);

    public Task<UserView?> ViewAsync() => Task.FromResult(View);

    public Task<AccessAnswer> CanAccessAsync(ServiceId service, Siret siret) =>
        Task.FromResult(Current.CanAccess(service, directory.StandingOf(siret, service), terms.Value.TermsVersion, closures.Value, Now));

    public Task<string?> PasswordHashAsync() => Task.FromResult((Current as User.Account)?.PasswordHash);

    public Task RegisterAsync(OperationId operation, NewAccount account) => CommitAsync(operation, (user, _) => user.Register(account));

    public async Task<Outcome<UserView>> NoteSignInAsync(OperationId operation, string? rehashed) =>
        await CommitAsync(operation, (user, now) => user.SignIn(rehashed, now)) is { } problem ? problem : View!;

    public async Task<Outcome<Done>> ReceiveAsync(OperationId operation, Grant grant) =>
        await TakeAsync(operation, (user, now) => user.Receive(grant, now)) is { } problem ? problem : Done.Instance;

    public async Task<Outcome<Done>> LoseAsync(OperationId operation, ServiceId service, Siret siret, Person by) =>
        await TakeAsync(operation, (user, now) => user.Lose(service, siret, by, now)) is { } problem ? problem : Done.Instance;

    public Task NoteManagerRoleAsync(OperationId operation, ServiceId service, bool held) =>
        TakeAsync(operation, (user, _) => user.NoteManagerRole(service, held));

    private UserView? View => Current is User.Account a
        ? new UserView(a.Person, a.Attachment, [.. a.Habilitations.Where(h => h.IsActive)], a.Manages, a.LastSignIn) { Revoked = [.. a.Habilitations.Where(h => !h.IsActive)] }
        : null;
}
