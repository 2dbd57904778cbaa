using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Api.Captchas;

namespace EfpConnect.WebHost.Api.Registrations;

internal sealed record StartRegistration(EmailAddress Email, CaptchaAnswer Captcha);

/// <param name="Code">The eight digits of the mail; spaces are ignored.</param>
internal sealed record SubmitCode(string Code);

/// <param name="Password">12 to 128 characters with a lower-case and an upper-case letter, a digit and a special character, or a phrase of 20 characters or more.</param>
internal sealed record ChoosePassword(string Password);

/// <param name="Title">« madame » or « monsieur ».</param>
internal sealed record GiveIdentity(string Title, string LastName, string FirstName);

/// <param name="Siren">The company that the account is attached to; <c>searchCompanies</c> finds it.</param>
/// <param name="TermsVersion">The version that was read, as <c>getTerms</c> gives it.</param>
internal sealed record CompleteRegistration(Siren Siren, string TermsVersion);
