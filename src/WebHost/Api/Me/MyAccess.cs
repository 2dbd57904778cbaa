using EfpConnect.Domain.Habilitations;

namespace EfpConnect.WebHost.Api.Me;

/// <param name="Reasons">All that stand in the way, the first to mend first; empty when allowed.</param>
/// <param name="EndsAt">When an access that opens now will not any more, because the place has closed.</param>
internal sealed record MyAccess(bool Allowed, IReadOnlyList<AccessReason> Reasons, DateTimeOffset? EndsAt)
{
    public static MyAccess Of(AccessAnswer answer) => new(answer.Allowed, answer.Reasons, answer.EndsAt);
}
