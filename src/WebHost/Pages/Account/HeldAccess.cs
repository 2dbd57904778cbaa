using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Texts;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>A habilitation, the place it is for, and whether it opens the service now.</summary>
internal sealed record HeldAccess(Habilitation Held, Establishment? Place, AccessAnswer Answer)
{
    public OnlineService Service => ServiceCatalogue.Of(Held.Service);

    /// <summary>What will end it before long; null when nothing will.</summary>
    public string? Warning => Answer.EndsAt is { } end ? AccessReasonText.EndOf(end) : null;

    /// <summary>What stands in the way first; null when nothing does.</summary>
    public string? Obstacle => Answer.Allowed ? null : AccessReasonText.Of(Answer.Reasons[0], Service);
}
