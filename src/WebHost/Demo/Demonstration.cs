namespace EfpConnect.WebHost.Demo;

/// <summary>With <c>Demo:Data</c>, an empty portal starts with something to see.</summary>
internal sealed class Demonstration(DemoDirectory directory, DemoData data) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        directory.Fill(cancellationToken);
        await data.FillAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal static class DemonstrationRegistration
{
    /// <summary>After the cluster: it needs the grains.</summary>
    public static void AddDemonstration(this IHostApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>("Demo:Data")) return;
        builder.Services.AddSingleton<DemoDirectory>().AddSingleton<DemoData>().AddHostedService<Demonstration>();
    }
}
