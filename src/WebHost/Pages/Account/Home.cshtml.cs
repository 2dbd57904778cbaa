using System.Collections.Immutable;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Services;
using Microsoft.AspNetCore.Authorization;

namespace EfpConnect.WebHost.Pages.Account;

/// <summary>My services: what I may use, what I have asked for, what I answer for.</summary>
[Authorize]
internal sealed class HomeModel(IGrainFactory grains) : PortalPage(grains)
{
    public UserView Account { get; private set; } = null!;

    public ImmutableArray<ServiceCard> Services { get; private set; } = [];

    /// <summary>Services for which somebody appointed me, and whose charter I have not accepted yet (rules §7).</summary>
    public ImmutableArray<OnlineService> Appointments { get; private set; } = [];

    /// <summary>Those that could not be applied at sign-in: of another company than mine, say (rules §9 c, d).</summary>
    public ImmutableArray<ReceivedInvitation> Invitations { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Invitations = await Grains.InvitationDesk().WaitingAsync(UserId);
        Account = (await Grains.User(UserId).ViewAsync())!;
        var requests = Account.Attachment is { } attachment ? await AskCompanyAsync(attachment.Siren) : [];
        Services = [.. ServiceCatalogue.All.Select(service => ServiceCard.Of(service, Account, requests))];
    }

    private async Task<ImmutableArray<RequestView>> AskCompanyAsync(Siren siren)
    {
        var company = Grains.Company(siren);
        var (roles, requests) = (company.RolesOfAsync(UserId), company.RequestsOfAsync(UserId));
        Appointments = [.. (await roles).Where(role => !role.IsEffective).Select(role => ServiceCatalogue.Of(role.Service))];
        return await requests;
    }
}
