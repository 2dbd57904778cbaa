using Microsoft.Extensions.Hosting;

namespace EfpConnect.Mail.Rendering;

/// <summary>Renders every sample before the host serves anybody: a template that does not fit its mail ends the start.</summary>
internal sealed class SamplesAtStart(MailSamples samples) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var name in samples.Names) Check(name);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Check(string name)
    {
        try
        {
            samples.Render(name);
        }
        catch (Exception failure) when (failure is not BrokenTemplates)
        {
            throw new BrokenTemplates($"{name} does not render its sample: {failure.Message}", failure);
        }
    }
}
