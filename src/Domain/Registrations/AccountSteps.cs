namespace EfpConnect.Domain.Registrations;

/// <summary>Steps 3 to 5: password, identity, company and terms. In order; going back keeps what came later (rules §3).</summary>
public abstract partial record Registration
{
    public Decision<RegistrationEvent> ChoosePassword(string passwordHash, RegistrationPolicy limits, DateTimeOffset now) =>
        WhyNotAt(RegistrationStep.Password, limits, now) is { } problem ? problem : new PasswordChosen(passwordHash);

    public Decision<RegistrationEvent> GiveIdentity(Identity identity, RegistrationPolicy limits, DateTimeOffset now) =>
        WhyNotAt(RegistrationStep.Identity, limits, now) is { } problem ? problem : new IdentityGiven(identity);

    /// <summary>Whether everything but the address allows the account; the address is claimed after this and before <see cref="Complete"/>.</summary>
    public Problem? WhyNotComplete(CompanyChoice company, string termsVersion, RegistrationPolicy limits, DateTimeOffset now) =>
        this is Completed completed ? WhyOver(completed, limits, now)
        : WhyNotAt(RegistrationStep.Company, limits, now) is { } step ? step
        : !company.Known ? new CompanyUnknown()
        : !company.Active ? new CompanyClosed()
        : termsVersion != limits.TermsVersion ? new TermsOutdated()
        : null;

    public Decision<RegistrationEvent> Complete(CompanyChoice company, string termsVersion, RegistrationPolicy limits, DateTimeOffset now)
    {
        if (WhyNotComplete(company, termsVersion, limits, now) is { } problem) return problem;
        if (this is Completed) return [];

        var draft = (Draft)this;
        var person = new Person(draft.UserId, draft.Identity!, draft.Email);
        var attachment = new Attachment($"{draft.UserId}-1", company.Siren, company.Name, now);
        return new RegistrationCompleted(new NewAccount(person, draft.PasswordHash!, attachment, termsVersion, now));
    }

    private static RegistrationEnded? WhyOver(Completed completed, RegistrationPolicy limits, DateTimeOffset now) =>
        now < completed.At + limits.CompletedAnswer ? null : new RegistrationEnded();

    private Problem? WhyNotAt(RegistrationStep step, RegistrationPolicy limits, DateTimeOffset now) => Open(limits, now) switch
    {
        null => new RegistrationEnded(),
        { Step: var next } when next < step => new RegistrationStepMissing(next),
        _ => null,
    };
}

/// <summary>The company somebody chose, as the register knows it.</summary>
public sealed record CompanyChoice(Siren Siren, string Name, bool Known, bool Active);
