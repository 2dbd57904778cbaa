using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Roster;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Api.Me;

namespace EfpConnect.WebHost.Api.Companies;

/// <summary>A user of the company, as its access managers see him.</summary>
internal sealed record CompanyUser(
    UserId UserId, string Name, EmailAddress Email, IReadOnlyList<HabilitationAnswer> Habilitations, IReadOnlyList<ServiceId> Manages,
    DateTimeOffset AttachedAt, DateTimeOffset? LastSignIn)
{
    public static CompanyUser Of(RosterEntry entry) => new(
        entry.Person.Id, $"{entry.Person.Identity.FirstName} {entry.Person.Identity.LastName}", entry.Person.Email,
        [.. entry.Habilitations.Where(held => held.IsActive).Select(HabilitationAnswer.Of)], entry.Manages, entry.AttachedAt, entry.LastSignIn);
}

/// <param name="Total">All users that match, on all pages.</param>
internal sealed record CompanyUsers(IReadOnlyList<CompanyUser> Items, int Total, int Page)
{
    public static CompanyUsers Of(RosterView view) => new([.. view.Items.Select(CompanyUser.Of)], view.Total, view.Page);
}
