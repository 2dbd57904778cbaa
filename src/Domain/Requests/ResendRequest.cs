using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Requests;

/// <summary>« Relancer ma demande »: the managers of now are written to again, once the 30 days are over (rules §6).</summary>
[GenerateSerializer, Immutable, Alias("efp.resend-request")]
public sealed record ResendRequest(string RequestId, UserId Requester);

public static class ResendRequestDecision
{
    public static Decision<CompanyEvent> Decide(this Company company, ResendRequest command, RequestPolicy policy, DateTimeOffset now)
    {
        if (company.RequestOf(command.Requester, command.RequestId) is not { } request) return new RequestUnknown();
        if (!request.IsPending(now)) return AlreadyDecided.Of(request, now);
        var recipients = company.AvailableManagers(request.Service).Select(m => m.Person).ToImmutableArray();
        if (recipients.IsEmpty) return new NoManager();
        if (request.Sent is { } sent && now < sent.ResendAllowedAt) return new ResendTooEarly(sent.ResendAllowedAt, sent.Count > 1 ? sent.LastAt : null);

        return new RequestResent(request.Id, recipients, policy.ResendAllowedAt(now), policy.ExpiresAt(now), now);
    }
}
