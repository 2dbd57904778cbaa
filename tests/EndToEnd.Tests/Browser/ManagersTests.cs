using EfpConnect.EndToEnd.Tests.Browser.Pages;
using EfpConnect.Processes;

namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>The end of a manager's role and of an invitation, by a manager who only sees the pages (rules §7, §9).</summary>
[Collection(InTheBrowser.Name)]
public sealed class ManagersTests(Chromium chromium)
{
    private const string Invited = "anne.durand@lumiere.example";

    [Theory, InlineData(true), InlineData(false), Trait("Rule", "§7 Remove another R")]
    public async Task A_manager_takes_an_invitation_back_removes_another_manager_and_stays_as_the_last(bool javaScript)
    {
        await using var portal = await PortalProcess.StartAsync();
        await using var claire = await chromium.VisitAsync(portal, javaScript);
        await claire.SignInAsync(Cast.Claire);

        await TakeBackAsync(claire);
        await RemoveAsync(claire, "M. Marc Petit");
        await portal.Mails.WaitAsync(Cast.Marc, "n’êtes plus responsable");
        await StayAsync(claire, "Mme Claire Martin");

        Assert.Empty(claire.Complaints.All);
    }

    private static async Task TakeBackAsync(Visitor manager)
    {
        await manager.InviteAsync(Invited, "991 203 456 00017");
        await manager.FollowAsync(Invited);
        await manager.IsAtAsync($"Invitation de {Invited}");
        await manager.SeesAsync("Vous pourrez renvoyer l’invitation à partir du");
        await manager.PressAsync("Retirer l’invitation");
        await manager.SeesAsync("invitation retirée", "Retirée");
    }

    private static async Task RemoveAsync(Visitor manager, string name)
    {
        await manager.EnterManagerSpaceAsync("Responsables");
        await manager.FollowAsync(name);
        await manager.FollowAsync("Retirer ce rôle");
        await manager.PressAsync("Retirer ce rôle");
        await manager.SeesAsync("rôle de responsable retiré");
    }

    private static async Task StayAsync(Visitor manager, string name)
    {
        await manager.EnterManagerSpaceAsync("Responsables");
        await manager.FollowAsync(name);
        await manager.FollowAsync("Quitter ce rôle");
        await manager.IsAtAsync("Vous êtes le dernier responsable des accès à EDOF");
    }
}
