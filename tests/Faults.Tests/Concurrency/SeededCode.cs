using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.ManagerCodes;
using EfpConnect.Domain.Users;

namespace EfpConnect.Faults.Tests.Concurrency;

/// <summary>A code responsable des accès whose text the tests know.</summary>
internal sealed record SeededCode(string Text, string Fingerprint, IssuedCode Issued)
{
    public Task<Outcome<RedemptionView>> RedeemAsync(IGrainFactory grains, OperationId operation, Person user) =>
        grains.Redemption().RedeemAsync(operation, user.Id, Text, Issued.Service, null, acceptCharter: true);
}
