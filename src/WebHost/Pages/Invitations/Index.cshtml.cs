using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Pages.Registrations;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Invitations;

/// <summary>Where the link of an invitation leads. It opens nothing by itself: what counts is the address of the account (rules §9).</summary>
internal sealed class IndexModel(IGrainFactory grains, ICompanyDirectory directory) : PortalPage(grains)
{
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>The company that invites, for whoever has no account yet.</summary>
    [FromQuery(Name = "entreprise")]
    public Siren? Inviting { get; set; }

    public bool IsSignedIn => User.IsSignedIn();

    public UserView? Me { get; private set; }

    /// <summary>Null for an invitation that is not, or no longer, to be seen by the account in use.</summary>
    public ReceivedInvitation? Received { get; private set; }

    public Invitation Invitation => Received!.View.Invitation;

    public string CompanyName => directory.Find(Received!.Company)?.Name ?? $"SIREN {Received.Company.ToDisplay()}";

    public bool IsOfMyCompany => Me?.Attachment?.Siren == Received?.Company;

    public string SignInLink => Here.Through(SignInAddress.Path);

    /// <summary>The first step knows the invited address by the invitation.</summary>
    public string SignUpLink => Inviting is { } siren ? $"{RegistrationSteps.Identifier}?invitation={Uri.EscapeDataString(Id)}&entreprise={siren}" : RegistrationSteps.Introduction;

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsSignedIn) return RedirectToPage();

        var accepted = await Grains.InvitationDesk().AcceptAsync(OperationId, UserId, Id);
        return await FollowAsync(accepted, "invitation acceptée");
    }

    public async Task<IActionResult> OnPostDeclineAsync()
    {
        if (!IsSignedIn) return RedirectToPage();

        var declined = await Grains.InvitationDesk().DeclineAsync(OperationId, UserId, Id);
        return await FollowAsync(declined, "invitation refusée");
    }

    private Destination Here => new($"/invitations/{Uri.EscapeDataString(Id)}", null);

    private async Task<IActionResult> FollowAsync(Outcome<Done> outcome, string result)
    {
        if (outcome.Succeeded)
        {
            this.Tell(result);
            return RedirectToPage();
        }

        await ReadAsync();
        return this.Show(outcome.Problem);
    }

    private async Task ReadAsync()
    {
        if (!IsSignedIn) return;

        Me = await Grains.User(UserId).ViewAsync();
        var found = await Grains.InvitationDesk().FindAsync(UserId, Id);
        Received = found.Succeeded ? found.Value : null;
    }
}
