namespace EfpConnect.Contracts;

/// <summary>The desk at which a manager code is handed in: counts the attempt, reads the code, asks the code itself.</summary>
[Alias("efp.IRedemptionGrain"), GrainInterfaceType("efp.IRedemptionGrain")]
public interface IRedemptionGrain : IGrainWithIntegerKey
{
    /// <summary>Whether so many codes were typed in the user’s company today that he must show that he is no robot (rules §8).</summary>
    [Alias("NeedsCaptcha")]
    Task<bool> NeedsCaptchaAsync(UserId user);

    /// <summary>
    /// Problems: <c>charter.not-accepted</c>, <c>user.not-attached</c>, <c>throttled</c>, <c>manager-code.*</c>, <c>manager.already</c>,
    /// <c>siret.*</c>, <c>establishment.closed</c>.
    /// </summary>
    [Alias("Redeem")]
    Task<Outcome<RedemptionView>> RedeemAsync(OperationId operation, UserId user, string code, ServiceId service, Siret? place, bool acceptCharter);
}

[GenerateSerializer, Immutable, Alias("efp.view.redemption")]
public sealed record RedemptionView(ServiceId Service, Siren Siren, Siret? Place, DateTimeOffset RedeemedAt)
{
    /// <summary>The same user had used it before, in another act.</summary>
    [Id(0)]
    public bool Repeated { get; init; }
}
