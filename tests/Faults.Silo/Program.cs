using System.Runtime.Versioning;
using EfpConnect.Faults.Silo;
using EfpConnect.Grains;
using EfpConnect.ServiceDefaults;
using EfpConnect.ServiceDefaults.Cluster;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.ServiceDefaults.Rooms;
using EfpConnect.ServiceDefaults.Startup;

[assembly: UnsupportedOSPlatform("windows")]   // signals

// The portal’s own silo, line by line, with fail points around its calls, its store and its mails.
return await Launch.RunAsync(async () =>
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    builder.AddServiceDefaults();
    builder.Services.AddPortalRooms(builder.Configuration);
    builder.UseOrleans(silo => silo.UseEfpCluster());
    builder.Services.AddEfpGrains(builder.Configuration.GetSection(PortalRooms.Policies));
    builder.Services.AddFailPoints(builder.Configuration);

    await using var app = builder.Build();
    app.MapHealth();
    app.MapFailPoints();
    await app.ServeAsync();
});
