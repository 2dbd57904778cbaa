using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Problems;

namespace EfpConnect.WebHost.Api.AccessRequests;

/// <param name="SentAt">When the managers were last written to; null while no manager is known.</param>
/// <param name="ResendAllowedAt">From when it may be resent; null while it was never sent.</param>
/// <param name="Notified">The managers who were written to, their addresses masked.</param>
/// <param name="DecidedBy">« Mme Durand ».</param>
/// <param name="Roles">Those that an approval gave.</param>
/// <param name="Reason">Of a refusal.</param>
internal sealed record AccessRequestAnswer(
    string Id, ServiceId Service, Siret Siret, RequestStatus Status, string? Description, RequesterAnswer Requester,
    DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? SentAt, DateTimeOffset? FirstSentAt, DateTimeOffset? ResendAllowedAt,
    int SendCount, IReadOnlyList<string> Notified, string? DecidedBy, DateTimeOffset? DecidedAt, IReadOnlyList<Role> Roles, string? Reason)
{
    public static AccessRequestAnswer Of(RequestView view)
    {
        var (request, sent, decision) = (view.Request, view.Request.Sent, view.Request.Decision);
        return new(
            request.Id, request.Service, request.Siret, view.Status, request.Description, RequesterAnswer.Of(request.Requester),
            request.CreatedAt, request.ExpiresAt, sent?.LastAt, sent?.FirstAt, sent?.ResendAllowedAt,
            sent?.Count ?? 0, [.. sent?.Recipients.Select(to => to.ToMasked()) ?? []],
            decision?.By?.ToDisplay(), decision?.At, [.. decision?.Roles ?? []], decision?.Reason);
    }
}

/// <summary>Who asks: shown to himself and to the managers who decide.</summary>
internal sealed record RequesterAnswer(UserId UserId, string Name, EmailAddress Email)
{
    public static RequesterAnswer Of(Person person) => new(person.Id, $"{person.Identity.FirstName} {person.Identity.LastName}", person.Email);
}
