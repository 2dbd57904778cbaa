namespace EfpConnect.WebHost.Api.OpenApi;

internal static class ApiDescription
{
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services;
    public static void MapApiDescription(this WebApplication app) { }
}
