using EfpConnect.Domain.Habilitations;

namespace EfpConnect.WebHost.Api.Me;

/// <param name="Reasons">All that stand in the way, the first to mend first; empty when allowed.</param>
internal sealed record MyAccess(bool Allowed, IReadOnlyList<AccessReason> Reasons)
{
    public static MyAccess Of(AccessAnswer answer) => new(answer.Allowed, answer.Reasons);
}
