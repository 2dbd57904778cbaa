using System.Collections.Immutable;
using EfpConnect.CompanyDirectory;
using EfpConnect.Domain.Requests;
using EfpConnect.Domain.Time;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using EfpConnect.WebHost.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace EfpConnect.WebHost.Pages.Requests;

/// <summary>What became of a request, for its author, and « Relancer ma demande » (S19).</summary>
internal sealed class FollowUpModel(IGrainFactory grains, ICompanyDirectory directory, TimeProvider clock, IOptions<RequestPolicy> policy)
    : OwnRequestPage(grains)
{
    public ImmutableArray<string> Managers { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public Choice Place => directory.Place(Asked.Siret, Company, Service);

    public Resending? Resending => Asked.Sent is { } sent ? Resending.Of(sent, Now) : null;

    /// <summary>After a refusal: when the same access may be asked for again, if that is still to come.</summary>
    public DateTimeOffset? NewRequestFrom =>
        policy.Value.NewRequestAllowedAt(Asked.Decision!.At) is var from && Now < from ? ParisTime.RoundUpToMinute(from) : null;

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await CompanyGrain.ResendAsync(OperationId, UserId, Id);
        if (!await ReadAsync()) return NotFound();
        if (!outcome.Succeeded) return this.Show(outcome.Problem);

        this.Tell("votre demande a été relancée");
        return RedirectToPage();
    }

    protected override async Task<bool> ReadAsync()
    {
        Managers = await CompanyGrain.AvailableManagersAsync(ServiceId);
        return await base.ReadAsync();
    }
}
