using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Api.Captchas;

namespace EfpConnect.WebHost.Api.ManagerCodes;

/// <param name="Code">Sixteen symbols; case, spaces and hyphens are ignored.</param>
/// <param name="Siret">An establishment to get access to at once; null for none.</param>
/// <param name="AcceptCharter">Whether the duties of an access manager are accepted; must be true.</param>
/// <param name="Captcha">Needed only after a `captcha.wrong`: many codes were typed in the company today.</param>
internal sealed record RedeemBody(string Code, ServiceId Service, bool AcceptCharter, Siret? Siret = null, CaptchaAnswer? Captcha = null);

internal sealed record RedemptionAnswer(ServiceId Service, Siren Siren, Siret? Siret, DateTimeOffset RedeemedAt)
{
    public static RedemptionAnswer Of(RedemptionView view) => new(view.Service, view.Siren, view.Place, view.RedeemedAt);
}
