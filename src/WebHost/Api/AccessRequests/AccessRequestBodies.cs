using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.AccessRequests;

/// <param name="Sirets">Establishments of the caller's own company: one request each.</param>
/// <param name="Roles">Roles of the service, which must exist; not kept: the access manager decides the roles when he approves.</param>
/// <param name="Description">Plain text, 500 characters at most.</param>
internal sealed record SubmitAccessRequests(ServiceId Service, IReadOnlyList<Siret> Sirets, IReadOnlyList<Role>? Roles = null, string? Description = null);

/// <param name="Roles">Without any, the service's default role.</param>
internal sealed record ApproveAccessRequest(IReadOnlyList<Role>? Roles = null);

/// <param name="Reason">10 to 500 characters, sent to whoever asked.</param>
internal sealed record RefuseAccessRequest(string Reason);
