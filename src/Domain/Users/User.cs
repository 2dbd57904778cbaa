using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Users;

/// <summary>An account and what it may do: the answer to « may this user use this service for this SIRET? » is here alone.</summary>
[JsonDerivedType(typeof(Nobody), "nobody"), JsonDerivedType(typeof(Account), "account")]
public abstract partial record User : StoredRecord
{
    /// <summary>No account under this id.</summary>
    public sealed record Nobody : User;

    public sealed record Account(Person Person, string PasswordHash, Attachment? Attachment, string TermsVersion, DateTimeOffset CreatedAt) : User
    {
        /// <summary>One entry a service and SIRET: the latest instance, active or revoked.</summary>
        public ImmutableArray<Habilitation> Habilitations { get; init; } = [];

        /// <summary>Services for which this user is an effective manager of the company: a copy, the company decides.</summary>
        public ImmutableArray<ServiceId> Manages { get; init; } = [];

        public DateTimeOffset? LastSignIn { get; init; }

        public Habilitation? Active(ServiceId service, Siret siret) =>
            Habilitations.FirstOrDefault(h => h.IsActive && h.Covers(service, siret));
    }

    private User() { }

    public User Evolve(UserEvent happened) => (this, happened) switch
    {
        (_, UserRegistered e) => new Account(e.Account.Person, e.Account.PasswordHash, e.Account.Attachment, e.Account.TermsVersion, e.Account.At),
        (Account a, HabilitationGranted e) => a with { Habilitations = [.. a.Habilitations.Where(h => !h.Covers(e.Granted.Service, e.Granted.Siret)), e.Granted] },
        (Account a, HabilitationRevoked e) => a with { Habilitations = [.. a.Habilitations.Select(h => h.Covers(e.Service, e.Siret) ? h with { RevokedAt = e.At } : h)] },
        (Account a, ManagerRoleNoted e) => a with { Manages = e.Held ? [.. a.Manages.Remove(e.Service), e.Service] : a.Manages.Remove(e.Service) },
        (Account a, SignedIn e) => a with { LastSignIn = e.At },
        (Account a, PasswordRehashed e) => a with { PasswordHash = e.PasswordHash },
        _ => this,
    };
}
