using EfpConnect.Credentials.Codes;
using EfpConnect.Credentials.Keys;
using EfpConnect.Credentials.Passwords;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EfpConnect.Credentials;

public static class CredentialsRegistration
{
    /// <summary>Fingerprints, seals, password rules and hashes, and the mints of codes.</summary>
    public static IServiceCollection AddCredentials(this IServiceCollection services, Action<CredentialsOptions> configure)
    {
        services.AddOptions<CredentialsOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<CredentialsOptions>, CredentialsOptionsCheck>();
        return services
            .AddSingleton(provider => PepperRing.From(provider.GetRequiredService<IOptions<CredentialsOptions>>().Value))
            .AddSingleton(provider => provider.GetRequiredService<IOptions<CredentialsOptions>>().Value.Passwords)
            .AddSingleton<IFingerprints, HmacFingerprints>()
            .AddSingleton<ISealer, AesSealer>()
            .AddSingleton<IPasswordHasher, Argon2PasswordHasher>()
            .AddSingleton<IPasswordPolicy, PasswordPolicy>()
            .AddSingleton<IManagerCodeMint, ManagerCodeMint>()
            .AddSingleton<IEmailCodeMint, EmailCodeMint>();
    }
}
