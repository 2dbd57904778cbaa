using EfpConnect.Contracts;
using EfpConnect.Domain;
using EfpConnect.Domain.Invitations;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>One invitation, to send again or to take back (rules §9).</summary>
internal sealed class InvitationModel(IGrainFactory grains) : SpacePage(grains)
{
    [FromRoute]
    public string Id { get; set; } = "";

    public InvitationView View { get; private set; } = null!;

    public Invitation Invitation => View.Invitation;

    public bool CanResend => View.WhyNotResend is null;

    /// <summary>When it is too early to send it again, from when it will be possible.</summary>
    public DateTimeOffset? CanResendFrom => (View.WhyNotResend as InvitationTooEarly)?.ResendAllowedAt;

    public bool CanRevoke => View.Status is InvitationStatus.Pending or InvitationStatus.Expired or InvitationStatus.Undeliverable;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostResendAsync() =>
        Tell(await CompanyGrain.ResendInvitationAsync(OperationId, UserId, Id), "invitation renvoyée");

    public async Task<IActionResult> OnPostRevokeAsync() =>
        Tell(await CompanyGrain.RevokeInvitationAsync(OperationId, UserId, Id), "invitation retirée");

    protected override async Task<IActionResult?> FindAsync()
    {
        var found = await CompanyGrain.InvitationsAsync(UserId);
        if (!found.Succeeded || found.Value.FirstOrDefault(view => view.Invitation.Id == Id) is not { } view) return NotFound();

        View = view;
        return null;
    }

    private IActionResult Tell<T>(Outcome<T> outcome, string result) where T : notnull => outcome.Match(
        _ => BackToList(result),
        problem => this.Show(problem));

    private IActionResult BackToList(string result)
    {
        this.Tell(result);
        return RedirectToPage("Invitations", new { service = Service.Id });
    }
}
