using EfpConnect.Contracts;
using EfpConnect.Domain.Habilitations;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using EfpConnect.Domain.Users;

namespace EfpConnect.WebHost.Api.Me;

/// <param name="Company">Null while the account is attached to none.</param>
/// <param name="Habilitations">Active ones.</param>
/// <param name="Manages">Services for which this person is an effective access manager of the company.</param>
internal sealed record MyAccount(
    UserId UserId, EmailAddress Email, Title Title, string LastName, string FirstName, MyCompany? Company,
    IReadOnlyList<HabilitationAnswer> Habilitations, IReadOnlyList<ServiceId> Manages)
{
    public static MyAccount Of(UserView user) => new(
        user.Person.Id, user.Person.Email, user.Person.Identity.Title, user.Person.Identity.LastName, user.Person.Identity.FirstName,
        user.Attachment is { } attachment ? new(attachment.Siren, attachment.CompanyName) : null,
        [.. user.Habilitations.Select(HabilitationAnswer.Of)], user.Manages);
}

internal sealed record MyCompany(Siren Siren, string Name);

internal sealed record HabilitationAnswer(ServiceId Service, Siret Siret, IReadOnlyList<Role> Roles, DateTimeOffset GrantedAt, Origin Origin)
{
    public static HabilitationAnswer Of(Habilitation held) => new(held.Service, held.Siret, held.Roles, held.GrantedAt, held.Origin);
}
