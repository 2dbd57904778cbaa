using EfpConnect.Contracts;

namespace EfpConnect.WebHost.Api.Registrations;

/// <param name="ResendAllowedAt">From when another code may be asked for.</param>
internal sealed record RegistrationAnswer(RegistrationId Id, DateTimeOffset? CodeExpiresAt, DateTimeOffset? ResendAllowedAt)
{
    public static RegistrationAnswer Of(RegistrationId id, RegistrationView view) => new(id, view.CodeExpiresAt, view.ResendAllowedAt);
}
