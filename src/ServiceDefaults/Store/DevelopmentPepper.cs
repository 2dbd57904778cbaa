using EfpConnect.Credentials.Keys;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Store;

/// <summary>In Development the pepper is made once and kept beside the data; elsewhere it must be given.</summary>
internal static class DevelopmentPepper
{
    private const string Section = "Secrets:Pepper";

    public static void AddDevelopmentPepper(this IConfigurationManager configuration, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment() || configuration.GetSection(Section).GetChildren().Any()) return;

        var folder = Path.GetFullPath(configuration.ReadSettings<StoreSettings>(StoreSettings.Section).Directory);
        configuration.AddInMemoryCollection([new($"{Section}:dev", ReadOrMake(folder))]);
    }

    private static string ReadOrMake(string folder)
    {
        try
        {
            PrivateFile.Folder(folder);
            return PepperFile.LoadOrCreate(Path.Combine(folder, "pepper"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw StartupProblem.FolderUnusable(folder, failure);
        }
    }
}
