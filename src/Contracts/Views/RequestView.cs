using EfpConnect.Domain.Requests;

namespace EfpConnect.Contracts;

/// <summary>A request as it stands at the moment of reading.</summary>
/// <param name="Status">Expiry counted in.</param>
[GenerateSerializer, Immutable, Alias("efp.view.request")]
public sealed record RequestView(AccessRequest Request, RequestStatus Status);
