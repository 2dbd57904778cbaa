using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EfpConnect.ServiceDefaults.Logging;

internal static class ConsoleLogs
{
    private const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>One line an event for people in Development, JSON for machines elsewhere.</summary>
    public static void AddConsoleLogs(this IHostApplicationBuilder builder)
    {
        var startup = new StartupSilence();
        builder.Services.AddHostedService(_ => startup);
        builder.Logging.ClearProviders();
        builder.Logging.AddFilter("ArgParser", LogLevel.Error);   // Garnet, about where it writes its own logs
        builder.Logging.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error);   // counts its first pause from the boot of the machine
        builder.Logging.AddFilter(Host, level => startup.IsOver && level >= LogLevel.Warning);

        if (builder.Environment.IsDevelopment())
            builder.Logging.AddSimpleConsole(options => (options.SingleLine, options.TimestampFormat) = (true, "HH:mm:ss "));
        else
            builder.Logging.AddJsonConsole(options => (options.UseUtcTimestamp, options.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
    }

    /// <summary>The host would log the stack of a start that failed, which <see cref="Launch"/> tells in one line.</summary>
    private sealed class StartupSilence : StartupStep
    {
        public bool IsOver { get; private set; }

        public override Task StartedAsync(CancellationToken cancellationToken)
        {
            IsOver = true;
            return Task.CompletedTask;
        }
    }
}
