using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Grains.ManagerCodes;

/// <summary>A redeemed code makes its user a manager of the company, however often this has to be tried.</summary>
internal sealed class ManagerCodeReaction(IGrainFactory grains) : IReaction<ManagerCode, ManagerCodeEvent>
{
    public bool Concerns(ManagerCodeEvent happened) => happened is CodeRedeemed;

    public Task ReactAsync(Delivery delivery, ManagerCode state, ManagerCodeEvent happened) => happened is CodeRedeemed e
        ? grains.Company(e.Code.Siren).ApplyRedemptionAsync(delivery.Id, e.Code.Id, e.User, e.Code.Service, e.Place?.Siret, e.At)
        : Task.CompletedTask;
}
