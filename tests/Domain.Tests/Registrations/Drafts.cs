using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Domain.Tests.Registrations;

/// <summary>Alice’s registration, begun on « Now », at each of its steps.</summary>
internal static class Drafts
{
    public static readonly EmailCodePolicy CodePolicy = new();
    public static readonly RegistrationPolicy Limits = new();
    public static readonly CompanyChoice Company = new(Lumiere, "Lumière", Known: true, Active: true);

    private static readonly Registration Nothing = new Registration.NotStarted();

    public static Registration Started { get; } = Nothing.After(Nothing.Start(Alice.Email, Alice.Id, Code(1), false, CodePolicy, Now));

    public static Registration Verified { get; } = Started.After(Guess(Started, "code1", Now));

    public static Registration WithPassword { get; } = Verified.After(Verified.ChoosePassword("hash", Limits, Now));

    public static Registration Ready { get; } = WithPassword.After(WithPassword.GiveIdentity(Alice.Identity, Limits, Now));

    public static MintedCode Code(int n) => new($"code{n}", $"sealed{n}");

    public static Decision<RegistrationEvent> Guess(this Registration draft, string digest, DateTimeOffset at) =>
        draft.SubmitCode([digest], CodePolicy, Limits, at);

    public static Registration Resend(this Registration draft, int n, DateTimeOffset at) =>
        draft.After(draft.SendAnotherCode(Code(n), false, CodePolicy, Limits, at));
}
