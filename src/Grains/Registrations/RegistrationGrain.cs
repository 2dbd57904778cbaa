using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Registrations;
using EfpConnect.Grains.Companies;
using EfpConnect.Grains.Emails;

namespace EfpConnect.Grains.Registrations;

/// <inheritdoc cref="IRegistrationGrain"/>
[GrainType("registration")]
internal sealed class RegistrationGrain(
    [PersistentState("registration", GrainStorage.Name)] IPersistentState<Ledger<Registration, RegistrationEvent>> stored,
    RegistrationReaction reaction,
    RegistrationSecrets secrets,
    RegistrationPolicies policies,
    ICompanyDirectory directory,
    AggregateParts parts)
    : AggregateGrain<Registration, RegistrationEvent>(stored, reaction, parts), IRegistrationGrain
{
    protected override Registration Initial { get; } = new Registration.NotStarted();

    protected override Registration Evolve(Registration state, RegistrationEvent happened) => state.Evolve(happened);

    public async Task<Outcome<RegistrationView>> StartAsync(OperationId operation, EmailAddress email) =>
        await SendCodeAsync(operation, email, (draft, code, taken, now) => draft.Start(email, UserId.New(), code, taken, policies.Codes, now));

    public async Task<Outcome<RegistrationView>> SendAnotherCodeAsync(OperationId operation) =>
        await WhyNotAsync(known => known is Registration.Draft ? null : new RegistrationEnded()) is { } ended
            ? ended
            : await SendCodeAsync(operation, ((Registration.Draft)Current).Email, (draft, code, taken, now) => draft.SendAnotherCode(code, taken, policies.Codes, policies.Registration, now));

    public async Task<Outcome<Done>> SubmitCodeAsync(OperationId operation, string code) =>
        Answer(await CommitAsync(operation, (draft, now) => draft.SubmitCode(DigestsOf(draft, code), policies.Codes, policies.Registration, now)));

    public async Task<Outcome<Done>> ChoosePasswordAsync(OperationId operation, string passwordHash) =>
        Answer(await CommitAsync(operation, (d, now) => d.ChoosePassword(passwordHash, policies.Registration, now)));

    public async Task<Outcome<Done>> GiveIdentityAsync(OperationId operation, Identity identity) =>
        Answer(await CommitAsync(operation, (d, now) => d.GiveIdentity(identity, policies.Registration, now)));

    public async Task<Outcome<UserId>> CompleteAsync(OperationId operation, Siren company, string termsVersion)
    {
        var choice = directory.ChoiceOf(company);
        if (await WhyNotAsync(draft => draft.WhyNotComplete(choice, termsVersion, policies.Registration, Now)) is { } problem) return problem;
        if (Current is Registration.Draft draft && await ClaimAsync(operation, draft) is { } taken) return taken;

        return await CommitAsync(operation, (d, now) => d.Complete(choice, termsVersion, policies.Registration, now)) is { } refused
            ? refused
            : ((Registration.Completed)Current).UserId;
    }

    public async Task<RegistrationView?> ViewAsync() =>
        Current.ViewAt(policies, Now) is { } view ? view with { InvitedBy = await InvitedByAsync(view) } : null;

    private async Task<Outcome<RegistrationView>> SendCodeAsync(
        OperationId operation, EmailAddress email, Func<Registration, MintedCode, bool, DateTimeOffset, Decision<RegistrationEvent>> decide)
    {
        var address = await secrets.EmailAsync(email);
        if ((await address.CountCodeAsync(operation.Part($"count/{Key}"))).Problem is { } tooMany) return tooMany;

        var taken = await address.OwnerAsync() is not null;
        var code = secrets.Mint(Key, email);
        if (await CommitAsync(operation, (draft, now) => decide(draft, code, taken, now)) is { } problem) return problem;
        return Current.ViewAt(policies, Now) is { } view ? view : new RegistrationEnded();
    }

    private async Task<Problem?> ClaimAsync(OperationId operation, Registration.Draft draft) =>
        (await (await secrets.EmailAsync(draft.Email)).ClaimAsync(operation.Part($"claim/{Key}"), draft.UserId)).Problem;

    // Told only once the address is proved.
    private async Task<Siren?> InvitedByAsync(RegistrationView view)
    {
        if (view.Step != RegistrationStep.Company) return null;
        var invitations = await (await secrets.EmailAsync(view.Email)).InvitationsAsync();
        return invitations.Select(i => (Siren?)i.Siren).LastOrDefault(siren => directory.ChoiceOf(siren!.Value).Active);
    }

    private ImmutableArray<string> DigestsOf(Registration known, string code) =>
        known is Registration.Draft draft ? secrets.DigestsOf(Key, draft.Email, code) : [];

    private string Key => this.GetPrimaryKeyString();

    private static Outcome<Done> Answer(Problem? problem) => problem is null ? Done.Instance : problem;
}
