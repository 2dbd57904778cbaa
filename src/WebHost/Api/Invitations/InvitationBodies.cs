using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.Invitations;

/// <param name="Habilitations">Accesses that the invited person gets.</param>
/// <param name="Appoint">Services of which the invited person becomes an access manager.</param>
/// <param name="Note">Plain text for the mail, 500 characters at most.</param>
internal sealed record InviteBody(EmailAddress Email, IReadOnlyList<InvitedHabilitation>? Habilitations = null, IReadOnlyList<ServiceId>? Appoint = null, string? Note = null);

/// <param name="Roles">Without any, the service's default role.</param>
internal sealed record InvitedHabilitation(ServiceId Service, Siret Siret, IReadOnlyList<Role>? Roles = null)
{
    public static InvitedHabilitation Of(InvitedAccess access) => new(access.Service, access.Siret, access.Roles);

    public InvitedAccess ToAccess() => new(Service, Siret, [.. Roles ?? []]);
}
