using EfpConnect.ServiceDefaults;
using EfpConnect.ServiceDefaults.Cluster;
using EfpConnect.ServiceDefaults.Health;
using EfpConnect.ServiceDefaults.Startup;

return await Launch.RunAsync(async () =>
{
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });

    builder.AddServiceDefaults();
    builder.UseOrleans(silo => silo.UseEfpCluster());

    await using var app = builder.Build();
    app.MapHealth();
    await app.RunAsync();
});
