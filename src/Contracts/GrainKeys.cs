namespace EfpConnect.Contracts;

/// <summary>The only way to name a grain: from typed keys, so that nothing unchecked ever becomes one.</summary>
public static class GrainKeys
{
    public static IUserGrain User(this IGrainFactory grains, UserId id) => grains.GetGrain<IUserGrain>(id.ToString());

    public static ICompanyGrain Company(this IGrainFactory grains, Siren siren) => grains.GetGrain<ICompanyGrain>(siren.ToString());

    public static IRegistrationGrain Registration(this IGrainFactory grains, RegistrationId id) => grains.GetGrain<IRegistrationGrain>(id.ToString());

    /// <param name="fingerprint">The keyed hash of the address: the address itself is in no key.</param>
    public static IEmailGrain Email(this IGrainFactory grains, string fingerprint) => grains.GetGrain<IEmailGrain>(fingerprint);

    public static ISignInGrain SignIn(this IGrainFactory grains) => grains.GetGrain<ISignInGrain>(0);

    public static ISessionGrain Session(this IGrainFactory grains, string sessionId) => grains.GetGrain<ISessionGrain>(sessionId);

    public static ICaptchaGrain Captcha(this IGrainFactory grains, CaptchaId id) => grains.GetGrain<ICaptchaGrain>(id.ToString());

    public static IRedemptionGrain Redemption(this IGrainFactory grains) => grains.GetGrain<IRedemptionGrain>(0);

    public static IInvitationDeskGrain InvitationDesk(this IGrainFactory grains) => grains.GetGrain<IInvitationDeskGrain>(0);

    public static IManagerCodeGrain ManagerCode(this IGrainFactory grains, string fingerprint) => grains.GetGrain<IManagerCodeGrain>(fingerprint);

    public static ICodeIssuanceGrain CodeIssuance(this IGrainFactory grains, Siren siren, ServiceId service) =>
        grains.GetGrain<ICodeIssuanceGrain>($"{siren}/{service}");

    public static IThrottleGrain Throttle(this IGrainFactory grains, string purpose, string key) => grains.GetGrain<IThrottleGrain>($"{purpose}/{key}");

    public static IRosterIndexGrain RosterIndex(this IGrainFactory grains, Siren siren) => grains.GetGrain<IRosterIndexGrain>(siren.ToString());

    public static IRosterPageGrain RosterPage(this IGrainFactory grains, Siren siren, int page) => grains.GetGrain<IRosterPageGrain>($"{siren}/{page}");

    public static IRosterGrain Roster(this IGrainFactory grains, Siren siren) => grains.GetGrain<IRosterGrain>(siren.ToString());

    public static IJournalGrain Journal(this IGrainFactory grains, Siren siren) => grains.GetGrain<IJournalGrain>(siren.ToString());

    public static IJournalBookGrain JournalBook(this IGrainFactory grains, Siren siren) => grains.GetGrain<IJournalBookGrain>(siren.ToString());

    public static IJournalPageGrain JournalPage(this IGrainFactory grains, Siren siren, int page) => grains.GetGrain<IJournalPageGrain>($"{siren}/{page}");

    /// <param name="act">The act that the key names, within its caller's scope.</param>
    public static IIdempotencyKeyGrain IdempotencyKey(this IGrainFactory grains, OperationId act) => grains.GetGrain<IIdempotencyKeyGrain>(act.ToString());

    public static IOutboxGrain Outbox(this IGrainFactory grains, int shard) => grains.GetGrain<IOutboxGrain>(shard);

    public static IDeadLettersGrain DeadLetters(this IGrainFactory grains) => grains.GetGrain<IDeadLettersGrain>(0);
}
