using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Letters;
using EfpConnect.Mail.Rendering;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EfpConnect.Mail;

public static class MailRegistration
{
    /// <summary>Rendering, letters and transport of mails. The host provides an <see cref="ISecretOpener"/>.</summary>
    public static IServiceCollection AddMail(this IServiceCollection services, Action<MailOptions> configure)
    {
        services.AddOptions<MailOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddRendering().AddTransport();
    }

    private static IServiceCollection AddRendering(this IServiceCollection services) => services
        .AddSingleton(provider => TemplateLibrary.Load(Settings(provider).TemplatesFolder))
        .AddSingleton<IMailRenderer>(provider => new MailRenderer(
            provider.GetRequiredService<TemplateLibrary>(), Settings(provider), provider.GetRequiredService<ISecretOpener>()))
        .AddSingleton<ILetterPrinter, LetterPrinter>()
        .AddSingleton<MailSamples>()
        .AddSingleton<IMailSamples>(provider => provider.GetRequiredService<MailSamples>())
        .AddHostedService<SamplesAtStart>();

    private static IServiceCollection AddTransport(this IServiceCollection services) => services
        .AddSingleton<Envelope>()
        .AddSingleton<IMailbox, FolderMailbox>()
        .AddSingleton<FolderTransport>()
        .AddSingleton<SmtpPool>()
        .AddSingleton<SmtpTransport>()
        .AddSingleton<IMailTransport>(provider => Settings(provider).Transport is MailTransportKind.Smtp
            ? provider.GetRequiredService<SmtpTransport>()
            : provider.GetRequiredService<FolderTransport>());

    private static MailOptions Settings(IServiceProvider provider) => provider.GetRequiredService<IOptions<MailOptions>>().Value;
}
