using System.Net;
using System.Net.Sockets;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Operations;

public sealed class FailedStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly PortalPlaces _places;

    public FailedStartTests() => _places = PortalPlaces.In(_folder.Path);

    [Theory]
    [InlineData("Store:Kind", "Disquette", "Embedded, Redis")]
    [InlineData("Cluster:SiloPort", "beaucoup", "Nombre entier")]
    [InlineData("Cluster:GatewayPort", "70000", "1", "65535")]
    [InlineData("Clock:Offset", "demain", "Durée")]
    [InlineData("Mail:Transport", "Pigeon", "Folder", "Smtp")]
    public async Task A_wrong_value_is_named_with_what_is_allowed(string setting, string value, params string[] allowed) =>
        await FailedStart.AssertAsync(_places, [setting, value, .. allowed], $"--{setting}", value);

    [Fact]
    public async Task A_busy_web_port_is_named()
    {
        using var other = Occupy(_places.Address.Port);

        await FailedStart.AssertAsync(_places, ["Urls", $"{_places.Address.Port}", "occupé"]);
    }

    [Fact]
    public async Task A_busy_silo_port_is_named()
    {
        using var other = Occupy(_places.SiloPort);

        await FailedStart.AssertAsync(_places, ["Cluster:SiloPort", $"{_places.SiloPort}", "occupé"]);
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_one_is_named()
    {
        var file = Path.Combine(_folder.Path, "file");
        await File.WriteAllTextAsync(file, "");

        await FailedStart.AssertAsync(_places with { Folder = file }, ["Store:Directory", file]);
    }

    [Fact]
    public async Task A_data_folder_is_held_by_one_portal_at_a_time()
    {
        await using var portal = await PortalProcess.StartAsync();

        await FailedStart.AssertAsync(_places with { Folder = portal.Folder }, ["Store:Directory", portal.Folder, "déjà ouvert"]);
    }

    [Fact]
    public async Task Production_demands_a_pepper() =>
        await FailedStart.AssertAsync(_places, ["Secrets:Pepper", "production"], "--environment", "Production", "--Dev:Tools", "false");

    [Fact]
    public async Task Production_refuses_another_clock() =>
        await FailedStart.AssertAsync(_places, ["Clock:Offset", "production"], "--environment", "Production", "--Clock:Offset", "01:00:00");

    public void Dispose() => _folder.Dispose();

    private static TcpListener Occupy(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }
}
