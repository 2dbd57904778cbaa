using EfpConnect.Domain.Emails;

namespace EfpConnect.Domain.Registrations;

/// <summary>The five steps of signing up (S5–S10). Not an account: it reserves nothing and ends after a day (rules §3).</summary>
[JsonDerivedType(typeof(NotStarted), "not-started"), JsonDerivedType(typeof(Draft), "draft"), JsonDerivedType(typeof(Completed), "completed")]
public abstract partial record Registration : StoredRecord
{
    public sealed record NotStarted : Registration;

    public sealed record Draft(EmailAddress Email, UserId UserId, DateTimeOffset StartedAt) : Registration
    {
        /// <summary>Oldest first, at most as many as the policy lets live.</summary>
        public ImmutableArray<LiveCode> Codes { get; init; } = [];

        /// <summary>Of the latest code, kept also when guesses have killed it.</summary>
        public DateTimeOffset? CodeSentAt { get; init; }

        public DateTimeOffset? CodeExpiresAt { get; init; }

        public int WrongGuesses { get; init; }

        public bool EmailVerified { get; init; }

        public string? PasswordHash { get; init; }

        public Identity? Identity { get; init; }

        /// <summary>The first step that is still to be done.</summary>
        [JsonIgnore]
        public RegistrationStep Step =>
            !EmailVerified ? RegistrationStep.Code
            : PasswordHash is null ? RegistrationStep.Password
            : Identity is null ? RegistrationStep.Identity
            : RegistrationStep.Company;
    }

    /// <param name="At">For a few minutes the same person may be answered again: a double click, a lost answer.</param>
    public sealed record Completed(UserId UserId, DateTimeOffset At) : Registration;

    private Registration() { }

    public Registration Evolve(RegistrationEvent happened) => (this, happened) switch
    {
        (_, RegistrationStarted e) => new Draft(e.Email, e.UserId, e.At),
        (Draft d, EmailCodeIssued e) => d with
        {
            Codes = [.. d.Codes.TakeLast(e.LiveCodes - 1), e.Code],
            CodeSentAt = e.At,
            CodeExpiresAt = e.Code.ExpiresAt,
            WrongGuesses = 0,
        },
        (Draft d, WrongCodeSubmitted e) => d with { WrongGuesses = d.WrongGuesses + 1, Codes = e.Exhausted ? [] : d.Codes },
        (Draft d, EmailVerified) => d with { EmailVerified = true, Codes = [] },
        (Draft d, PasswordChosen e) => d with { PasswordHash = e.PasswordHash },
        (Draft d, IdentityGiven e) => d with { Identity = e.Identity },
        (_, RegistrationCompleted e) => new Completed(e.Account.Person.Id, e.Account.At),
        _ => this,
    };
}

/// <summary>A code that still opens the draft. Its digest is bound to draft and address.</summary>
public sealed record LiveCode(string Digest, DateTimeOffset ExpiresAt);

[GenerateSerializer, Alias("efp.registration-step")]
[JsonConverter(typeof(JsonStringEnumConverter<RegistrationStep>))]
public enum RegistrationStep
{
    [JsonStringEnumMemberName("code")] Code,
    [JsonStringEnumMemberName("password")] Password,
    [JsonStringEnumMemberName("identity")] Identity,
    [JsonStringEnumMemberName("company")] Company,
}
