using System.Net;
using System.Net.Sockets;
using EfpConnect.ServiceDefaults.Startup;

namespace EfpConnect.ServiceDefaults.Tests;

public class PortTests
{
    [Fact]
    public async Task A_busy_port_is_told_by_the_name_of_its_setting()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://{other.LocalEndpoint}";

        var refusal = await Assert.ThrowsAsync<StartupProblem>(() => Check(("Management:Urls", url)));

        Assert.Equal($"Management:Urls = « {url} » : ce port est déjà occupé. Arrêtez l’autre programme ou choisissez un autre port.", refusal.Message);
    }

    [Fact]
    public async Task An_address_that_is_none_is_told()
    {
        var refusal = await Assert.ThrowsAsync<StartupProblem>(() => Check(("Urls", "ici")));

        Assert.Equal(2, refusal.ExitCode);
    }

    private static async Task Check((string, string) setting) =>
        await new PortCheck([new WebPorts(Settings.Of(setting))]).StartingAsync(CancellationToken.None);
}
