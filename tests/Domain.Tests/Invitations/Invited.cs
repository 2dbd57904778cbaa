using EfpConnect.Domain.Companies;
using EfpConnect.Domain.Invitations;

namespace EfpConnect.Domain.Tests.Invitations;

/// <summary>Claire invites Bruno to read in Paris, on « Now ».</summary>
internal static class Invited
{
    public static readonly InvitationPolicy Policy = new();
    public static readonly InvitedAccess ToParis = new(Edof, Paris, [Reader]);
    public static readonly Invite Command = new("i1", Claire.Id, Bruno.Email, [ToParis], [Open(Paris)], [], "Bienvenue", Member: null);

    public static Company Inviting(params Person[] managers) => CompanyOf(managers).After(CompanyOf(managers).Decide(Command, Policy, Now));
}
