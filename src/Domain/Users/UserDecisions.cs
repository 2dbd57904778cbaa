using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Users;

public abstract partial record User
{
    public Decision<UserEvent> Register(NewAccount account) => this is Nobody ? new UserRegistered(account) : [];

    /// <summary>Takes what somebody with authority decided. The same roles again change nothing and send nothing (rules §5).</summary>
    public Decision<UserEvent> Receive(Grant grant, DateTimeOffset now) => this switch
    {
        Account a when a.Attachment?.Siren != grant.Siret.Siren => new UserNotAttached(),
        Account a when a.Active(grant.Service, grant.Siret) is { } held && held.HasRoles(grant.Roles) => [],
        Account a => new HabilitationGranted(new(grant.Service, grant.Siret, grant.Roles, grant.Origin, grant.By, now))
        {
            FormerRoles = a.Active(grant.Service, grant.Siret)?.Roles,
        },
        _ => new UserUnknown(),
    };

    public Decision<UserEvent> Lose(ServiceId service, Siret siret, Person by, DateTimeOffset now) => this switch
    {
        Account a when a.Active(service, siret) is not null => new HabilitationRevoked(service, siret, by, now),
        Account => [],
        _ => new UserUnknown(),
    };

    public Decision<UserEvent> NoteManagerRole(ServiceId service, bool held) =>
        this is Account a && a.Manages.Contains(service) != held ? new ManagerRoleNoted(service, held) : [];

    public Decision<UserEvent> SignIn(string? rehashed, DateTimeOffset now) => this switch
    {
        Account when rehashed is not null => [new SignedIn(now), new PasswordRehashed(rehashed)],
        Account => new SignedIn(now),
        _ => new UserUnknown(),
    };

    /// <summary>The whole chain, every failing link named (rules §5).</summary>
    public AccessAnswer CanAccess(ServiceId service, EstablishmentStanding at, string currentTerms, ClosurePolicy closures, DateTimeOffset now)
    {
        if (this is not Account a) return new([AccessReason.NotAttached, AccessReason.NoHabilitation], []);
        var held = a.Active(service, at.Siret);
        (AccessReason Reason, bool Fails)[] chain =
        [
            (AccessReason.TermsOutdated, a.TermsVersion != currentTerms),
            (AccessReason.NotAttached, a.Attachment?.Siren != at.Siret.Siren),
            (AccessReason.EstablishmentClosed, !at.Open && !(now < closures.EndOfGrace(at.ClosureSeenAt))),
            (AccessReason.CompanyClosed, !at.CompanyOpen && !(now < closures.EndOfGrace(at.CompanyClosureSeenAt))),
            (AccessReason.NotReferenced, ServiceCatalogue.Of(service).NeedsReferencing && !at.Referenced),
            (AccessReason.NoHabilitation, held is null),
        ];
        var failing = chain.Where(link => link.Fails).Select(link => link.Reason).ToImmutableArray();
        return failing.IsEmpty ? new([], held!.Roles) { EndsAt = at.EndOfGrace(closures) } : new(failing, []);
    }
}
