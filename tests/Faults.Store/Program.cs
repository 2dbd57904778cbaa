using EfpConnect.ServiceDefaults.Startup;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

// The embedded store alone, opened as the portal opens it; the line on its output names the file that tells its address.
return await Launch.RunAsync("efp-store", async () =>
{
    var builder = Host.CreateApplicationBuilder(args);
    builder.Logging.ClearProviders();
    builder.Services.AddStore().AddHeldStore(builder.Configuration);
    using var host = builder.Build();
    await host.StartAsync();
    Console.WriteLine(host.Services.GetRequiredService<DataFolder>().StoreFile);
    await host.WaitForShutdownAsync();
    return 0;
});
