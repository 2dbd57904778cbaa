using EfpConnect.Mail.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EfpConnect.Mail;

public static class MailRegistration
{
    /// <summary>Rendering, letters and transport of mails. The host provides an <see cref="ISecretOpener"/> and the clock.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, Action<MailOptions> configure)
    {
        services.AddOptions<MailOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        return services;
    }
}
