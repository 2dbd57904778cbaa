using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Settings;

public static class SettingsRegistration
{
    /// <summary>Binds a section to validated options; a wrong value stops the start.</summary>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section) where T : class
    {
        services.AddOptions<T>().BindConfiguration(section).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<T>>(
            provider => new SettingsValidator<T>(section, provider.GetRequiredService<IConfiguration>()));
    }

    /// <summary>Reads a section before the host exists, for what decides which rooms are opened.</summary>
    public static T ReadSettings<T>(this IConfiguration configuration, string section) where T : class, new()
    {
        var settings = configuration.GetSection(section).Get<T>() ?? new T();
        var verdict = new SettingsValidator<T>(section, configuration).Validate(null, settings);
        return verdict.Failed ? throw new OptionsValidationException(section, typeof(T), verdict.Failures) : settings;
    }
}
