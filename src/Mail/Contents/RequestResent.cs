using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-23, to each manager when the requester asks again.</summary>
/// <param name="SendCount">2 for the first reminder: how often the request has been sent, this time included.</param>
public sealed record RequestResent(
    Person Requester, ServiceId Service, ImmutableArray<Place> Establishments,
    UserText? Description, int OtherManagers, string RequestId,
    DateTimeOffset FirstSentAt, int SendCount) : MailContent;
