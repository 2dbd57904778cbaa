using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>The ports of <c>Urls</c> and <c>Management:Urls</c>.</summary>
internal sealed class WebPorts(IConfiguration configuration) : IPortOwner
{
    public IEnumerable<Port> Ports() =>
        from setting in new[] { "Urls", "Management:Urls" }
        from url in (configuration[setting] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select Read(setting, url);

    private static Port Read(string setting, string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return new(setting, url, new(Interface(address.Host), address.Port));
        }
        catch (FormatException)
        {
            throw StartupProblem.WrongSetting(setting, url, "Adresse attendue, par exemple http://127.0.0.1:5000.");
        }
    }

    private static IPAddress Interface(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var address) ? address
        : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) ? IPAddress.Loopback
        : IPAddress.Any;
}
