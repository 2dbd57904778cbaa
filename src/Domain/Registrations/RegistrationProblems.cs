namespace EfpConnect.Domain.Registrations;

/// <summary>Completed, abandoned for a day, or never begun: there is nothing to go on with.</summary>
[GenerateSerializer, Immutable, Alias("efp.problem.registration.ended")]
public sealed record RegistrationEnded() : Problem("registration.ended");

/// <param name="Next">The step to do first.</param>
[GenerateSerializer, Immutable, Alias("efp.problem.registration.step")]
public sealed record RegistrationStepMissing(RegistrationStep Next) : Problem("registration.step");

[GenerateSerializer, Immutable, Alias("efp.problem.email-code.wrong")]
public sealed record EmailCodeWrong(int AttemptsLeft) : Problem("email-code.wrong");

[GenerateSerializer, Immutable, Alias("efp.problem.email-code.expired")]
public sealed record EmailCodeExpired(DateTimeOffset ExpiredAt) : Problem("email-code.expired");

[GenerateSerializer, Immutable, Alias("efp.problem.email-code.exhausted")]
public sealed record EmailCodeExhausted() : Problem("email-code.exhausted");

[GenerateSerializer, Immutable, Alias("efp.problem.company.unknown")]
public sealed record CompanyUnknown() : Problem("company.unknown");

[GenerateSerializer, Immutable, Alias("efp.problem.company.closed")]
public sealed record CompanyClosed() : Problem("company.closed");

[GenerateSerializer, Immutable, Alias("efp.problem.terms.outdated")]
public sealed record TermsOutdated() : Problem("terms.outdated");
