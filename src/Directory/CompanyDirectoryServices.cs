using EfpConnect.CompanyDirectory.Importing;
using EfpConnect.CompanyDirectory.Reading;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EfpConnect.CompanyDirectory;

public static class CompanyDirectoryServices
{
    /// <summary>Adds the look-ups and the imports; a file swapped in by an import, even by another process, is served from the next question on.</summary>
    public static IServiceCollection AddCompanyDirectory(this IServiceCollection services, Action<CompanyDirectoryOptions>? configure = null)
    {
        services.AddOptions<CompanyDirectoryOptions>().Configure(configure ?? (_ => { }));
        services.TryAddSingleton<ICompanyDirectory, SqliteCompanyDirectory>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DirectoryImport>();
        services.TryAddSingleton<ReferencingImport>();
        return services;
    }
}
