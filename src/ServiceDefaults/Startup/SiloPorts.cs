using System.Globalization;
using EfpConnect.ServiceDefaults.Settings;
using Microsoft.Extensions.Options;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>The two ports of a silo.</summary>
internal sealed class SiloPorts(IOptions<ClusterSettings> settings) : IPortOwner
{
    public IEnumerable<Port> Ports() =>
    [
        Listen(nameof(ClusterSettings.SiloPort), settings.Value.SiloPort),
        Listen(nameof(ClusterSettings.GatewayPort), settings.Value.GatewayPort),
    ];

    private Port Listen(string setting, int port) =>
        new($"{ClusterSettings.Section}:{setting}", port.ToString(CultureInfo.InvariantCulture), new(settings.Value.Listening, port));
}
