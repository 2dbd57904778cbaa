namespace EfpConnect.EndToEnd.Tests.Browser.Pages;

/// <summary>« Gérer les accès de mon entreprise ».</summary>
internal static class ManagerSpace
{
    public static async Task EnterManagerSpaceAsync(this Visitor manager, string tab = "Demandes")
    {
        await manager.LeadOnAsync(manager.Page.GetByLabel("Menu principal").GetByText("Gérer les accès de mon entreprise"));
        await manager.IsAtAsync("Gérer les accès de mon entreprise");
        await manager.LeadOnAsync(manager.Page.GetByLabel("Espace du responsable des accès").GetByText(tab));
    }

    public static async Task AppointAsync(this Visitor manager, string name)
    {
        await manager.EnterManagerSpaceAsync("Utilisateurs");
        await manager.FollowAsync($"Gérer les accès de {name}");
        await manager.FollowAsync("Nommer responsable des accès");
        await manager.PressAsync("Nommer responsable des accès");
        await manager.SeesAsync("Succès");
    }

    public static async Task AcceptCharterAsync(this Visitor appointed)
    {
        await appointed.FollowAsync("Accepter la charte");
        await appointed.TickAsync("Je m’engage à respecter");
        await appointed.PressAsync("Accepter la charte");
        await appointed.IsAtAsync("Gérer les accès de mon entreprise");
    }

    public static async Task AcceptRequestAsync(this Visitor manager, string name)
    {
        await manager.EnterManagerSpaceAsync();
        await manager.FollowAsync($"Répondre – demande de {name}");
        await manager.PressAsync("Accepter la demande");
        await manager.SeesAsync("Succès");
    }

    public static async Task InviteAsync(this Visitor manager, string email, string place)
    {
        await manager.EnterManagerSpaceAsync("Invitations");
        await manager.FollowAsync("Inviter un utilisateur");
        await manager.TypeAsync("Adresse e-mail professionnelle", email);
        await manager.TickAsync(place);
        await manager.PressAsync("Envoyer l’invitation");
        await manager.SeesAsync(email);
    }
}
