using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Contracts;

/// <summary>One manager code, keyed by its fingerprint: used once, by one person, whatever happens.</summary>
[Alias("efp.IManagerCodeGrain"), GrainInterfaceType("efp.IManagerCodeGrain")]
public interface IManagerCodeGrain : IGrainWithStringKey
{
    [Alias("Issue")]
    Task IssueAsync(OperationId operation, IssuedCode code);

    /// <summary>A newer code was issued: this one, if unused, dies.</summary>
    [Alias("Replace")]
    Task ReplaceAsync(OperationId operation);

    /// <summary>Support took it back, if unused.</summary>
    [Alias("Withdraw")]
    Task WithdrawAsync(OperationId operation, CodeEnd why);

    /// <summary>Null while it is not used.</summary>
    [Alias("UsedAt")]
    Task<DateTimeOffset?> UsedAtAsync();

    /// <summary>Problems: <c>manager-code.not-valid</c>, <c>.already-used</c>, <c>.superseded</c>, <c>.expired</c>, <c>.other-service</c>, <c>manager.already</c>, <c>siret.other-company</c>, <c>establishment.closed</c>.</summary>
    [Alias("Redeem")]
    Task<Outcome<RedemptionView>> RedeemAsync(OperationId operation, RedeemManagerCode command);
}
