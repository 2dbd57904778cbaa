using EfpConnect.Grains;
using EfpConnect.ServiceDefaults;
using EfpConnect.ServiceDefaults.Cluster;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.ServiceDefaults.Rooms;
using EfpConnect.ServiceDefaults.Startup;

return await Launch.RunAsync(async () =>
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    builder.AddServiceDefaults();
    builder.Services.AddPortalRooms(builder.Configuration);
    builder.UseOrleans(silo => silo.UseEfpCluster());
    builder.Services.AddEfpGrains(builder.Configuration.GetSection(PortalRooms.Policies));

    await using var app = builder.Build();
    app.MapHealth();
    await app.ServeAsync();
});
