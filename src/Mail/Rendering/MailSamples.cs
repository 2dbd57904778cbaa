using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Contents;
using Microsoft.Extensions.Options;

namespace EfpConnect.Mail.Rendering;

/// <inheritdoc cref="IMailSamples"/>
internal sealed class MailSamples(TemplateLibrary library, IOptions<MailOptions> options) : IMailSamples
{
    private readonly MailRenderer _renderer = new(library, options.Value, new SampleSecrets());

    public IReadOnlyList<string> Names { get; } = [.. MailNames.All];

    public RenderedMail? Render(string name) => Names.Contains(name) ? _renderer.Render(Read(name)) : null;

    public MailContent Read(string name) => MailContentJson.Read(library.ReadSample(name));
}
