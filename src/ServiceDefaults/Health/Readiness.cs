using EfpConnect.ServiceDefaults.Store;
using Microsoft.Extensions.Hosting;

namespace EfpConnect.ServiceDefaults.Health;

/// <inheritdoc cref="IReadiness"/>
internal sealed class Readiness(IHostApplicationLifetime lifetime, StoreConnection store) : IReadiness
{
    public bool CanServe => lifetime.ApplicationStarted.IsCancellationRequested && !store.IsCut;
}
