using EfpConnect.ServiceDefaults;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.ServiceDefaults.Rooms;
using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.WebHost.Api;
using EfpConnect.WebHost.Captchas;
using EfpConnect.WebHost.Demo;
using EfpConnect.WebHost.Dev;
using EfpConnect.WebHost.Registrations;
using EfpConnect.WebHost.Shell;
using EfpConnect.WebHost.SignedIn;
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
    builder.Services.AddSignedIn();
    builder.Services.AddRegistrations();
    builder.Services.AddCaptchaDesk();
    builder.Services.AddApi();
    builder.AddDevTools();
    builder.AddDemonstration();

    await using var app = builder.Build();

    app.UseWebShell();
    app.UseApiErrors();
    app.UseHttpLimits();
    app.UseSignedIn();

    app.MapHealth();
    app.MapRazorPages();
    app.MapCaptchas();
    app.MapApi();
    app.MapDevTools();

    app.AnnounceInDevelopment();
    await app.ServeAsync();
});
