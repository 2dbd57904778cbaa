using EfpConnect.Domain.AccessManagers;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;

namespace EfpConnect.WebHost.Api.AccessManagers;

/// <param name="Effective">False for an appointed manager who has not accepted the charter yet.</param>
internal sealed record AccessManagerAnswer(UserId UserId, string Name, EmailAddress Email, ServiceId Service, DateTimeOffset Since, bool Effective)
{
    public static AccessManagerAnswer Of(AccessManager manager) => new(
        manager.Person.Id, $"{manager.Person.Identity.FirstName} {manager.Person.Identity.LastName}", manager.Person.Email,
        manager.Service, manager.Since, manager.IsEffective);
}
