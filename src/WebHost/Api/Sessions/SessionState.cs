using EfpConnect.Domain.Identifiers;

namespace EfpConnect.WebHost.Api.Sessions;

/// <param name="CsrfToken">To be sent in <c>X-CSRF-Token</c> with every unsafe call from now on.</param>
internal sealed record SessionState(UserId UserId, string CsrfToken);
