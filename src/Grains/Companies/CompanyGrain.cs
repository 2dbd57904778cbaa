using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using Company = EfpConnect.Domain.Companies.Company;

namespace EfpConnect.Grains.Companies;

/// <inheritdoc cref="ICompanyGrain"/>
[GrainType("company")]
internal sealed partial class CompanyGrain(
    [PersistentState("company", GrainStorage.Name)] IPersistentState<Ledger<Company, CompanyEvent>> stored,
    CompanyReaction reaction,
    CompanyPolicies policies,
    CompanyPeople people,
    ICompanyDirectory directory,
    AggregateParts parts)
    : AggregateGrain<Company, CompanyEvent>(stored, reaction, parts), ICompanyGrain
{
    protected override Company Initial => new(Siren.Parse(this.GetPrimaryKeyString()));

    protected override Company Evolve(Company state, CompanyEvent happened) => state.Evolve(happened);

    public async Task<Outcome<Done>> GrantAsync(
        OperationId operation, UserId manager, UserId target, ServiceId service, Siret siret, ImmutableArray<Role> roles)
    {
        var access = CompanySubjects.Access(target, service, siret);
        await CatchUpAsync();
        var user = await people.FindAsync(target);
        var command = new GrantAccess(manager, user?.Person, user?.Attachment?.Siren, user?.Habilitations ?? [], service, directory.StandingOf(siret, service), roles);

        // A revocation on its way would make what is held look held still.
        return Answer(await CommitAsync(operation, (company, now) => company.Decide(IsOwed(access) ? command with { Held = [] } : command, now)));
    }

    public async Task<Outcome<Done>> RevokeAsync(OperationId operation, UserId by, UserId target, ServiceId service, Siret siret)
    {
        var access = CompanySubjects.Access(target, service, siret);
        await CatchUpAsync();
        var user = await people.FindAsync(target);
        var command = new RevokeAccess(by, user?.Person, [.. user?.Habilitations ?? [], .. user?.Revoked ?? []], service, siret);
        return Answer(await CommitAsync(operation, (company, now) => company.Decide(command with { Owed = IsOwed(access) }, now)));
    }

    /// <summary>Shows something to the service's effective managers only.</summary>
    private Task<Outcome<T>> ForAsync<T>(UserId manager, ServiceId service, Func<T> show) where T : notnull =>
        Task.FromResult<Outcome<T>>(Current.IsEffectiveManager(manager, service) ? show() : new NotManager());

    private static Outcome<Done> Answer(Problem? problem) => problem is null ? Done.Instance : problem;
}
