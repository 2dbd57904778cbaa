using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Habilitations;

namespace EfpConnect.Domain.Requests;

/// <summary>« Demander l’accès » (S16–S19): one request a SIRET, decided apart.</summary>
/// <param name="Habilitations">What the requester holds already.</param>
[GenerateSerializer, Immutable, Alias("efp.submit-requests")]
public sealed record SubmitRequests(
    Person Requester, Siren? AttachedTo, ImmutableArray<Habilitation> Habilitations, ServiceId Service, string? Description, ImmutableArray<RequestedPlace> Places);

/// <param name="RequestId">The id that the request gets, unless one is already pending for the place.</param>
[GenerateSerializer, Immutable, Alias("efp.requested-place")]
public sealed record RequestedPlace(string RequestId, EstablishmentStanding Standing);

public static class SubmitRequestsDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, SubmitRequests command, RequestPolicy policy, DateTimeOffset now)
    {
        if (command.AttachedTo != company.Siren) return new UserNotAttached();
        if (!RequestText.IsDescription(command.Description)) return new DescriptionTooLong();
        if (company.IsEffectiveManager(command.Requester.Id, command.Service)) return new RequesterIsManager();

        var places = command.Places.DistinctBy(place => place.Standing.Siret);
        var missing = places.Where(place => company.Pending(command, place.Standing.Siret, now) is null).ToImmutableArray();
        var refusal = missing.Select(place => company.WhyNot(command, place.Standing, policy, now)).FirstOrDefault(problem => problem is not null);
        if (refusal is not null) return refusal;
        if (company.PendingOf(command.Requester.Id, now).Count() + missing.Length > policy.MaxPending) return new TooManyRequests(policy.MaxPending);

        return missing.IsEmpty ? [] : company.Submitted(command, missing, policy, now);
    }

    /// <summary>The request that already stands for the place: asking again shows it, and sends nothing (rules §12).</summary>
    public static AccessRequest? Pending(this Company company, SubmitRequests command, Siret siret, DateTimeOffset now) =>
        company.PendingOf(command.Requester.Id, now).FirstOrDefault(r => r.Asks(command.Requester.Id, command.Service, siret));

    private static Problem? WhyNot(this Company company, SubmitRequests command, EstablishmentStanding at, RequestPolicy policy, DateTimeOffset now) =>
        at.Siret.Siren != company.Siren ? new SiretOfOtherCompany()
        : at.WhyClosed is { } closed ? closed
        : ServiceCatalogue.Of(command.Service).NeedsReferencing && !at.Referenced ? new EstablishmentNotReferenced()
        : command.Habilitations.Any(h => h.IsActive && h.Covers(command.Service, at.Siret)) ? new HabilitationAlready()
        : company.RefusedUntil(command, at.Siret, policy) is { } until && now < until ? new RefusedRecently(until)
        : null;

    private static DateTimeOffset? RefusedUntil(this Company company, SubmitRequests command, Siret siret, RequestPolicy policy) =>
        company.Requests
            .Where(r => r.Asks(command.Requester.Id, command.Service, siret) && r.Status == RequestStatus.Refused)
            .Select(r => r.Decision!.NewRequestFrom)
            .Max();

    private static RequestsSubmitted Submitted(this Company company, SubmitRequests command, ImmutableArray<RequestedPlace> places, RequestPolicy policy, DateTimeOffset now)
    {
        var recipients = company.AvailableManagers(command.Service).ToImmutableArray();
        var sent = recipients.IsEmpty
            ? null
            : new SentToManagers(now, now, policy.ResendAllowedAt(now), 1, [.. recipients.Select(m => m.Person.Email)]);
        return new RequestsSubmitted(
            [.. places.Select(place => new AccessRequest(place.RequestId, command.Requester, command.Service, place.Standing.Siret, command.Description, now, policy.ExpiresAt(now)) { Sent = sent })],
            [.. recipients.Select(m => m.Person)],
            now);
    }
}
