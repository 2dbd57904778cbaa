using System.Security.Cryptography;
using System.Text;
using EfpConnect.Domain.Emails;

namespace EfpConnect.Domain.Registrations;

/// <summary>Steps 1 and 2: an address, and the code sent to it (rules §4).</summary>
public abstract partial record Registration
{
    /// <param name="code">The code that was minted for this draft; a known address gets a mail without it (rules §4.1).</param>
    /// <param name="addressTaken">Changes the mail, and nothing that the person at the screen can see.</param>
    public Decision<RegistrationEvent> Start(EmailAddress email, UserId user, MintedCode code, bool addressTaken, EmailCodePolicy policy, DateTimeOffset now) => this switch
    {
        NotStarted => [new RegistrationStarted(email, user, now), Issue(email, code, addressTaken, policy, now)],
        _ => [],
    };

    public Decision<RegistrationEvent> SendAnotherCode(MintedCode code, bool addressTaken, EmailCodePolicy policy, RegistrationPolicy limits, DateTimeOffset now) =>
        Open(limits, now) is not { } draft ? new RegistrationEnded()
        : draft.EmailVerified ? []
        : Issue(draft.Email, code, addressTaken, policy, now);

    /// <summary>Refused and counted in one write: nobody learns anything from a guess that was not stored (rules §4.2).</summary>
    /// <param name="digests">The digests that the typed code would have, one for each key in use.</param>
    public Decision<RegistrationEvent> SubmitCode(IReadOnlyCollection<string> digests, EmailCodePolicy policy, RegistrationPolicy limits, DateTimeOffset now) => Open(limits, now) switch
    {
        null => new RegistrationEnded(),
        { EmailVerified: true } => [],
        { Codes.IsEmpty: true } => new EmailCodeExhausted(),
        var draft when draft.Codes.All(code => now >= code.ExpiresAt) => new EmailCodeExpired(draft.Codes[^1].ExpiresAt),
        var draft when draft.Codes.Any(code => now < code.ExpiresAt && Matches(code.Digest, digests)) => new EmailVerified(),
        var draft when draft.WrongGuesses + 1 >= policy.MaxAttempts => new([new WrongCodeSubmitted(Exhausted: true)], new EmailCodeExhausted()),
        var draft => new([new WrongCodeSubmitted(Exhausted: false)], new EmailCodeWrong(policy.MaxAttempts - draft.WrongGuesses - 1)),
    };

    /// <summary>The draft, unless it has ended: completed, abandoned, or never begun.</summary>
    private Draft? Open(RegistrationPolicy limits, DateTimeOffset now) =>
        this is Draft draft && now < draft.StartedAt + limits.DraftLifetime ? draft : null;

    private static EmailCodeIssued Issue(EmailAddress email, MintedCode code, bool addressTaken, EmailCodePolicy policy, DateTimeOffset now) =>
        new(email, new LiveCode(code.Digest, now + policy.Lifetime), addressTaken ? null : code.Sealed, policy.LiveCodes, now);

    private static bool Matches(string digest, IReadOnlyCollection<string> digests) =>
        digests.Any(candidate => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(digest), Encoding.ASCII.GetBytes(candidate)));
}

/// <summary>A fresh code as the domain may hold it: what recognises it, and the code itself encrypted for the mail.</summary>
public sealed record MintedCode(string Digest, string Sealed);
