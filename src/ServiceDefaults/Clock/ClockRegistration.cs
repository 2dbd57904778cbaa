using EfpConnect.ServiceDefaults.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Clock;

internal static class ClockRegistration
{
    /// <summary>One clock for whatever decides. What Orleans does in the background asks for its clock by key, and gets the machine's.</summary>
    public static IServiceCollection AddClock(this IServiceCollection services)
    {
        services.AddSettings<ClockSettings>(ClockSettings.Section);
        services.AddSingleton<TimeProvider>(provider => Moved(provider.GetRequiredService<IOptions<ClockSettings>>().Value.Offset));
        return services.AddKeyedSingleton(KeyedService.AnyKey, (_, _) => TimeProvider.System);
    }

    private static TimeProvider Moved(TimeSpan offset) => offset == TimeSpan.Zero ? TimeProvider.System : new OffsetTimeProvider(offset);
}
