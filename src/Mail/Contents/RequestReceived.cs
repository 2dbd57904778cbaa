using System.Collections.Immutable;
using EfpConnect.Domain.Services;

namespace EfpConnect.Mail.Contents;

/// <summary>M-20, to each manager who may decide a new request.</summary>
/// <param name="Establishments">One, or all those asked for at once.</param>
/// <param name="OtherManagers">How many other managers got the same mail.</param>
public sealed record RequestReceived(
    Person Requester, ServiceId Service, ImmutableArray<Place> Establishments,
    UserText? Description, int OtherManagers, string RequestId) : MailContent;
