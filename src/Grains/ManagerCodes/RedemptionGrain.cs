using EfpConnect.CompanyDirectory;
using EfpConnect.Credentials.Keys;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Grains.Companies;
using EfpConnect.Grains.Throttling;
using Orleans.Concurrency;

namespace EfpConnect.Grains.ManagerCodes;

/// <inheritdoc cref="IRedemptionGrain"/>
[GrainType("redemption"), StatelessWorker(maxLocalWorkers: 100)]   // not one a core: callers who wait for a dead silo must not hold up the others
internal sealed class RedemptionGrain(IFingerprints fingerprints, ICompanyDirectory directory) : Grain, IRedemptionGrain
{
    public async Task<bool> NeedsCaptchaAsync(UserId user) =>
        await GrainFactory.User(user).ViewAsync() is { Attachment: { } attachment } && await OfCompany(attachment.Siren).IsBusyAsync();

    /// <summary>Checks 1 to 3 of rules §8; the code itself makes the others.</summary>
    public async Task<Outcome<RedemptionView>> RedeemAsync(
        OperationId operation, UserId user, string code, ServiceId service, Siret? place, bool acceptCharter)
    {
        if (!acceptCharter) return new CharterNotAccepted();
        if (await GrainFactory.User(user).ViewAsync() is not { Attachment: { } attachment } view) return new UserNotAttached();

        if (await CountAsync(operation, user, attachment.Siren, code) is { } tooMany) return tooMany;
        if (!ManagerCodeText.TryParse(code, null, out var text)) return ManagerCodeText.LooksFormer(code) ? new CodeOfFormerPortal() : new CodeMistyped();

        var roles = await GrainFactory.Company(attachment.Siren).RolesOfAsync(user);
        var standing = place is { } siret ? directory.StandingOf(siret, service) : null;
        var command = new RedeemManagerCode(view.Person, attachment.Siren, roles.Any(r => r.IsEffective && r.Service == service), service, standing);
        var answer = await RedeemAsync(operation, text, command);
        return answer.Problem is CodeNotValid ? new CodeNotValid(attachment.Siren) : answer;
    }

    /// <summary>Named by what was typed too: only a true repeat is free, whatever id the caller chose.</summary>
    private async Task<Problem?> CountAsync(OperationId operation, UserId user, Siren company, string typed)
    {
        var attempt = operation.Part(fingerprints.Fingerprint(KeyPurpose.ThrottleKey, typed));
        return (await GrainFactory.Throttle(ThrottlePurpose.ManagerCode, user.ToString()).AttemptAsync(attempt)).Problem
            ?? (await OfCompany(company).AttemptAsync(attempt.Part(user.ToString()))).Problem;
    }

    private IThrottleGrain OfCompany(Siren company) => GrainFactory.Throttle(ThrottlePurpose.ManagerCodeOfCompany, company.ToString());

    /// <summary>A code may have been issued under the pepper before this one: each of its possible names is tried.</summary>
    private async Task<Outcome<RedemptionView>> RedeemAsync(OperationId operation, ManagerCodeText text, RedeemManagerCode command)
    {
        Outcome<RedemptionView> answer = new CodeNotValid();
        foreach (var fingerprint in fingerprints.AllOf(KeyPurpose.ManagerCode, text.Symbols))
        {
            answer = await GrainFactory.ManagerCode(fingerprint).RedeemAsync(operation, command);
            if (answer.Problem is not CodeNotValid) return answer;
        }

        return answer;
    }
}
