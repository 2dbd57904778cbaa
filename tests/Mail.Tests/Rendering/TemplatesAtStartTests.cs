using EfpConnect.Mail.Rendering;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.Mail.Tests.Rendering;

public sealed class TemplatesAtStartTests : IDisposable
{
    private readonly DirectoryInfo _templates = Directory.CreateTempSubdirectory("efp-templates-");

    public TemplatesAtStartTests() => Copy(new(Path.Combine(AppContext.BaseDirectory, "templates")), _templates);

    [Fact]
    public async Task Whole_templates_let_the_host_start()
    {
        using var host = Host();

        await host.Get<IHostedService>().StartAsync(default);
    }

    [Fact]
    public void A_template_that_cannot_be_parsed_fails_the_start_by_its_name()
    {
        File.AppendAllText(Path.Combine(_templates.FullName, "welcome", "text.sbn"), "{{ if }");
        using var host = Host();

        var failure = Assert.Throws<BrokenTemplates>(() => host.Get<IHostedService>());

        Assert.Contains("welcome", failure.Message);
    }

    [Theory]
    [InlineData("{{ companny.name }}")]
    [InlineData("{{ company.naame }}")]
    [InlineData("{{ include 'bouton' }}")]
    [InlineData("{{ for i in 1..1000000 }}x{{ end }}")]
    public async Task A_template_that_does_not_fit_its_mail_fails_the_start_by_its_name(string mistake)
    {
        File.AppendAllText(Path.Combine(_templates.FullName, "welcome", "html.sbn"), mistake);
        using var host = Host();

        var failure = await Assert.ThrowsAsync<BrokenTemplates>(() => host.Get<IHostedService>().StartAsync(default));

        Assert.Contains("welcome", failure.Message);
    }

    [Fact]
    public async Task A_missing_template_fails_the_start_by_its_name()
    {
        File.Delete(Path.Combine(_templates.FullName, "invited", "subject.sbn"));
        using var host = Host();

        var failure = await Assert.ThrowsAsync<BrokenTemplates>(() => host.Get<IHostedService>().StartAsync(default));

        Assert.Contains("invited/subject", failure.Message);
    }

    public void Dispose() => _templates.Delete(recursive: true);

    private MailHost Host() => new(options => options.TemplatesFolder = _templates.FullName);

    private static void Copy(DirectoryInfo from, DirectoryInfo to)
    {
        foreach (var file in from.GetFiles()) file.CopyTo(Path.Combine(to.FullName, file.Name));
        foreach (var folder in from.GetDirectories()) Copy(folder, to.CreateSubdirectory(folder.Name));
    }
}
