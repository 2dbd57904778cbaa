using EfpConnect.CompanyDirectory;
using EfpConnect.Credentials.Codes;
using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Grains.Companies;

namespace EfpConnect.Grains.ManagerCodes;

/// <inheritdoc cref="ICodeIssuanceGrain"/>
[GrainType("code-issuance")]
internal sealed class CodeIssuanceGrain(
    [PersistentState("code-issuance", GrainStorage.Name)] IPersistentState<Ledger<CodeIssuance, CodeIssuanceEvent>> stored,
    CodeIssuanceReaction reaction,
    ManagerCodeSecrets secrets,
    ICompanyDirectory directory,
    IOptions<ManagerCodePolicy> policy,
    AggregateParts parts)
    : AggregateGrain<CodeIssuance, CodeIssuanceEvent>(stored, reaction, parts), ICodeIssuanceGrain
{
    protected override CodeIssuance Initial { get; } = new();

    protected override CodeIssuance Evolve(CodeIssuance state, CodeIssuanceEvent happened) => state.Evolve(happened);

    public async Task<Outcome<CodeIssuedView>> IssueAsync(OperationId operation, CodeDelivery delivery, string reason)
    {
        var (siren, service) = Key;
        var command = secrets.Mint(directory.ChoiceOf(siren), service, delivery, reason);
        return await CommitAsync(operation, (i, now) => i.Decide(command, policy.Value, now)) is { } problem ? problem : View(Current.Current!);
    }

    private (Siren Siren, ServiceId Service) Key => this.GetPrimaryKeyString().Split('/') is [var siren, var service]
        ? (Siren.Parse(siren), ServiceId.Parse(service))
        : throw new InvalidOperationException("The key is SIREN/service.");

    private static CodeIssuedView View(IssuedCode code) => new(code.Id, code.LastDay, code.ExpiresAt);
}

/// <summary>Mints codes. Only their fingerprint is kept; the code itself rests encrypted until its mail or letter is made.</summary>
internal sealed class ManagerCodeSecrets(IManagerCodeMint mint, IFingerprints fingerprints, ISealer sealer)
{
    public IssueManagerCode Mint(Domain.Registrations.CompanyChoice company, ServiceId service, CodeDelivery delivery, string reason)
    {
        var code = mint.Mint().Symbols;
        return new(UnguessableText.New(), company, service, fingerprints.Fingerprint(KeyPurpose.ManagerCode, code), sealer.Seal(code), delivery, reason);
    }
}
