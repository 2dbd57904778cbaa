namespace EfpConnect.WebHost.Startup;

/// <summary>The three lines a developer needs once the portal answers.</summary>
internal static class Announcement
{
    public static void AnnounceInDevelopment(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) return;

        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(
            $"""

              EFP Connect          {app.Urls.First()}
              Courriels envoyés    {app.Urls.First()}/dev/courriels
              Comptes d’essai      voir README.md ; arrêter avec Ctrl+C

            """));
    }
}
