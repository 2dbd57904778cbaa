using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Letters;
using EfpConnect.Mail.Rendering;
using EfpConnect.Mail.Transport;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace EfpConnect.Mail.Tests;

/// <summary>The room as a host composes it, with its own folder, a clock that stands still and codes that are not sealed.</summary>
internal sealed class MailHost : IDisposable
{
    private readonly ServiceProvider _services;

    public MailHost(Action<MailOptions>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<ISecretOpener, SampleSecrets>();
        services.AddMail(options =>
        {
            options.Folder = Folder.FullName;
            options.From = "no-reply@efp-connect.example";
            options.SupportAddress = "assistance@efp-connect.example";
            options.PublicUrl = "https://efp-connect.example";
            configure?.Invoke(options);
        });
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2025, 5, 12, 8, 0, 0, TimeSpan.Zero));

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("efp-mail-");

    public IMailRenderer Renderer => Get<IMailRenderer>();

    public IMailTransport Transport => Get<IMailTransport>();

    public IMailbox Mailbox => Get<IMailbox>();

    public ILetterPrinter Letters => Get<ILetterPrinter>();

    public MailSamples Samples => Get<MailSamples>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public void Dispose()
    {
        _services.Dispose();
        Folder.Delete(recursive: true);
    }
}
