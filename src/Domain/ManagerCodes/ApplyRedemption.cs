using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Requests;

namespace EfpConnect.Domain.ManagerCodes;

/// <summary>What a redeemed code does to the company: its user becomes a manager, and what waited for one goes on (rules §8).</summary>
/// <param name="CodeId">The same code twice is the same redemption.</param>
/// <param name="Place">The establishment chosen with the code, where the user gets access too; null for none.</param>
[GenerateSerializer, Immutable, Alias("efp.apply-redemption")]
public sealed record ApplyRedemption(string CodeId, Person User, ServiceId Service, EstablishmentStanding? Place, DateTimeOffset RedeemedAt);

public static class ApplyRedemptionDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, ApplyRedemption command, RequestPolicy policy, DateTimeOffset now)
    {
        var manager = new AccessManager(command.User, command.Service, $"code:{command.CodeId}", command.RedeemedAt, command.RedeemedAt);
        if (company.EffectiveManager(command.User.Id, command.Service) is { } already) return Repeat(already, manager, command, now);

        var own = company.PendingOf(command.User.Id, now).Where(r => r.Service == command.Service && r.Siret == command.Place?.Siret).Select(r => r.Id).ToImmutableArray();
        List<CompanyEvent> events = [new ManagerAppearedByCode(manager, AccessOf(command), now)];
        if (!own.IsEmpty) events.Add(new RequestsSuperseded(own, now));
        if (company.SendWaiting(manager, own, policy, now) is { } sent) events.Add(sent);
        return new([.. events]);
    }

    /// <summary>The same code again changes nothing; somebody who became a manager otherwise meanwhile still gets the access.</summary>
    private static Decision<CompanyEvent> Repeat(AccessManager already, AccessManager manager, ApplyRedemption command, DateTimeOffset now) =>
        already.Source != manager.Source && AccessOf(command) is { } access ? new AccessGranted(command.User, access, now) : [];

    /// <summary>Requests that no manager ever received go to the first who appears.</summary>
    private static WaitingRequestsSent? SendWaiting(
        this Company company, AccessManager manager, ImmutableArray<string> superseded, RequestPolicy policy, DateTimeOffset now)
    {
        var waiting = company.Requests
            .Where(r => r.Service == manager.Service && r.IsPending(now) && r.Sent is null && !superseded.Contains(r.Id))
            .Select(r => r.Id).ToImmutableArray();
        return waiting.IsEmpty ? null : new(waiting, manager.Person, policy.ResendAllowedAt(now), policy.ExpiresAt(now), now);
    }

    private static Grant? AccessOf(ApplyRedemption command) =>
        command.Place is { } place
            ? new Grant(command.Service, place.Siret, [ServiceCatalogue.Of(command.Service).DefaultRole], Origin.Code, null)
            : null;
}

/// <param name="Access">Also given, where an establishment was chosen with the code.</param>
public sealed record ManagerAppearedByCode(AccessManager Manager, Grant? Access, DateTimeOffset At) : CompanyEvent;
