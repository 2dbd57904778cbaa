using EfpConnect.Grains;
using EfpConnect.Mail.Transport;
using Orleans.Storage;

namespace EfpConnect.Faults.Silo;

internal static class FailPointHosting
{
    /// <summary>After everything that they are put around.</summary>
    public static void AddFailPoints(this IServiceCollection services, IConfiguration configuration)
    {
        var points = new FailPoints();
        if (configuration["Faults:Point"] is { } atStart) points.Arm(FailPoint.Parse(atStart, null));
        services.AddSingleton(points).AddSingleton<IIncomingGrainCallFilter, CallPoints>();
        services.Surround<IGrainStorage>(GrainStorage.Name, store => new StoragePoints(store, points));
        services.Surround<IMailTransport>(null, transport => new MailPoints(transport, points));
    }

    /// <summary>POST arms one more point, GET tells which went off.</summary>
    public static void MapFailPoints(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/faults", (FailPoint point, FailPoints points) => points.Arm(point));
        routes.MapGet("/faults", (FailPoints points) => points.Reached);
    }

    private static void Surround<TService>(this IServiceCollection services, string? key, Func<TService, TService> around) where TService : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(TService) && Equals(service.ServiceKey, key));
        services.Remove(inner);
        if (key is null) services.AddSingleton(provider => around((TService)inner.ImplementationFactory!(provider)));
        else services.AddKeyedSingleton(key, (provider, _) => around((TService)inner.KeyedImplementationFactory!(provider, key)));
    }
}
