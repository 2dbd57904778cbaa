using EfpConnect.Domain.Companies;

namespace EfpConnect.Domain.Requests;

/// <param name="Recipients">The available managers of that moment; nobody when the requests wait for one.</param>
public sealed record RequestsSubmitted(ImmutableArray<AccessRequest> Requests, ImmutableArray<Person> Recipients, DateTimeOffset At) : CompanyEvent;

public sealed record RequestResent(
    string RequestId, ImmutableArray<Person> Recipients, DateTimeOffset ResendAllowedAt, DateTimeOffset ExpiresAt, DateTimeOffset At) : CompanyEvent;

/// <summary>A manager appeared: requests that nobody had received go to him, and their 30 days begin (rules §6).</summary>
public sealed record WaitingRequestsSent(
    ImmutableArray<string> RequestIds, Person Recipient, DateTimeOffset ResendAllowedAt, DateTimeOffset ExpiresAt, DateTimeOffset At) : CompanyEvent;

public sealed record RequestApproved(AccessRequest Request, Person By, ImmutableArray<Role> Roles, DateTimeOffset At) : CompanyEvent;

public sealed record RequestRefused(AccessRequest Request, Person By, string Reason, DateTimeOffset NewRequestFrom, DateTimeOffset At) : CompanyEvent;

public sealed record RequestCancelled(string RequestId, Person By, DateTimeOffset At) : CompanyEvent;

/// <summary>The access was given another way: by code, invitation or a manager's own act.</summary>
public sealed record RequestsSuperseded(ImmutableArray<string> RequestIds, DateTimeOffset At) : CompanyEvent;
