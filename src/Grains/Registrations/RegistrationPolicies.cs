using EfpConnect.Domain.Emails;
using EfpConnect.Domain.Registrations;

namespace EfpConnect.Grains.Registrations;

/// <summary>The two policies that signing up follows.</summary>
internal sealed class RegistrationPolicies(IOptions<RegistrationPolicy> registration, IOptions<EmailCodePolicy> codes)
{
    public RegistrationPolicy Registration => registration.Value;

    public EmailCodePolicy Codes => codes.Value;
}

internal static class RegistrationViews
{
    /// <summary>Null once the draft has ended.</summary>
    public static RegistrationView? ViewAt(this Registration registration, RegistrationPolicies policies, DateTimeOffset now)
    {
        if (registration is not Registration.Draft draft || now >= draft.StartedAt + policies.Registration.DraftLifetime) return null;
        var sentAt = draft.CodeSentAt;
        return new(draft.Email, draft.Step, sentAt, draft.CodeExpiresAt, sentAt + policies.Codes.ResendCooldown, draft.Identity, null);
    }
}
