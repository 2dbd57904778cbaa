using EfpConnect.Domain.Registrations;

namespace EfpConnect.WebHost.Pages.Registrations;

/// <summary>Where each step of signing up is done.</summary>
internal static class RegistrationSteps
{
    public const string Introduction = "/inscription";
    public const string Identifier = "/inscription/identifiant";
    public const string Code = "/inscription/code";
    public const string Password = "/inscription/mot-de-passe";
    public const string Identity = "/inscription/identite";
    public const string Company = "/inscription/entreprise";
    public const string Confirmation = "/inscription/confirmation";
    public const string Ended = "/inscription/interrompue";

    public static string PathOf(RegistrationStep step) => step switch
    {
        RegistrationStep.Code => Code,
        RegistrationStep.Password => Password,
        RegistrationStep.Identity => Identity,
        RegistrationStep.Company => Company,
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
