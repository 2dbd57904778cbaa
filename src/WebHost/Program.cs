using EfpConnect.ServiceDefaults;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.ServiceDefaults.Rooms;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.WebHost.Shell;
using EfpConnect.WebHost.Startup;

return await Launch.RunAsync(async () =>
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseStaticWebAssets();

    builder.AddServiceDefaults();
    builder.Services.AddPortalRooms(builder.Configuration);
    builder.AddPortalCluster();
    builder.AddHttpLimits();
    builder.Services.AddWebShell();

    await using var app = builder.Build();

    app.UseRequestTimeouts();
    app.UseWebShell();

    app.MapHealth();
    app.MapRazorPages();

    app.AnnounceInDevelopment();
    await app.RunAsync();
});
