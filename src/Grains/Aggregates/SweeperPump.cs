using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.Grains.Aggregates;

/// <summary>Keeps the sweepers going, on every silo: what one silo leaves behind another picks up.</summary>
internal sealed class SweeperPump(Sweepers sweepers, IOptions<SweepOptions> options) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The machine's own clock: a clock moved for a demonstration must not stop deliveries.
        using var timer = new PeriodicTimer(options.Value.Interval, TimeProvider.System);
        do
        {
            await sweepers.SweepAsync(stoppingToken).WaitAsync(stoppingToken);   // a stop waits for no silo that does not answer
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

public sealed class SweepOptions
{
    /// <summary>Time between two rounds. Default: 15 s, so that what a crash left over is resumed within a minute.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:30")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a round waits for one grain, which goes on by itself meanwhile. Default: 5 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:10")]
    public TimeSpan Visit { get; set; } = TimeSpan.FromSeconds(5);
}
