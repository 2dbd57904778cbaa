using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Portals;

public sealed class DemonstrationTests
{
    [Fact]
    public async Task An_empty_portal_fills_itself_with_people_to_try_it_on()
    {
        await using var portal = await PortalProcess.StartAsync();

        var code = await portal.Mails.WaitAsync(Cast.HorizonDirection, "code responsable");

        Assert.Matches("^[0-9A-Z-]{19}$", code.ManagerCode);
        await portal.Mails.WaitAsync(Cast.Claire, "demande");
        await portal.Mails.WaitAsync(Cast.Marc, "demande");
    }
}
