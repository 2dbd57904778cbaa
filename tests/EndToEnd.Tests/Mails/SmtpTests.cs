using EfpConnect.EndToEnd.Tests.Api;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Mails;

public sealed class SmtpTests
{
    private const string Nadia = "nadia.roche@lumiere.example";

    [Fact]
    public async Task The_code_that_a_mail_server_received_goes_on_with_the_registration()
    {
        await using var server = await SmtpServerProcess.StartAsync();
        await using var portal = await PortalProcess.StartAsync(new() { Settings = server.Settings });
        using var nadia = await ApiProgram.OpenAsync(portal);

        var draft = await nadia.StartRegistrationAsync(Nadia);
        var mail = await server.WaitAsync(Nadia, "Votre code de validation EFP Connect");
        await nadia.FinishRegistrationAsync(draft, mail.EmailCode, Cast.Lumiere);

        var welcome = await server.WaitAsync(Nadia, "Bienvenue sur EFP Connect");
        Assert.Contains(portal.Address.ToString(), welcome.Text);
    }
}
