using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Invitations;
using EfpConnect.Domain.Users;
using EfpConnect.WebHost.Problems;
using EfpConnect.WebHost.SignedIn;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.Invitations;

/// <summary>Where the link of an invitation leads. It opens nothing by itself: what counts is the address of the account (rules §9).</summary>
internal sealed class IndexModel(IGrainFactory grains) : PortalPage(grains)
{
    [FromRoute]
    public string Id { get; set; } = "";

    public bool IsSignedIn => User.IsSignedIn();

    public string? Email { get; private set; }

    /// <summary>The invitation is for somebody else than the account in use, or from another company than its own.</summary>
    public bool ForAnother { get; private set; }

    public Task OnGetAsync() => ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await ReadAsync() is not { } me) return RedirectToPage();

        var outcome = await AcceptAsync(me);
        return outcome.Match(_ => Accepted(), Refused);
    }

    private async Task<UserView?> ReadAsync()
    {
        var me = IsSignedIn ? await Grains.User(UserId).ViewAsync() : null;
        Email = me?.Person.Email.ToString();
        return me;
    }

    private async Task<Outcome<Done>> AcceptAsync(UserView me) => me.Attachment is { } company
        ? await Grains.Company(company.Siren).AcceptInvitationAsync(OperationId, UserId, Id)
        : new UserNotAttached();

    private IActionResult Accepted()
    {
        this.Tell("invitation acceptée", "Les accès proposés vous sont attribués.");
        return RedirectToPage();
    }

    private IActionResult Refused(Problem problem)
    {
        ForAnother = problem is InvitationUnknown or UserNotAttached;
        return this.Show(problem);
    }
}
