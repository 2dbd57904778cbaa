using EfpConnect.CompanyDirectory;
using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.Domain.Roster;
using EfpConnect.Domain.Services;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Pages.Establishments;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Everybody whose account is attached to the company (S29 a), with what they hold for the service.</summary>
internal sealed class UsersModel(IGrainFactory grains, ICompanyDirectory directory, TimeProvider clock) : SpacePage(grains), IChoosesPlace
{
    private const int Size = 20;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(30);

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Siret? Siret { get; set; }

    [BindProperty(SupportsGet = true)]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<Choice>? Places => directory.ListPlaces(Company, Service);

    public bool PlaceIsOptional => true;

    public RosterView Found { get; private set; } = new([], 0, 1, Size);

    public async Task OnGetAsync()
    {
        var found = await Grains.Roster(Company.Siren).UsersAsync(UserId, new(Service.Id, Q, Siret, Role, P, Size));
        if (found.Succeeded) Found = found.Value;
    }

    /// <summary>Somebody who came lately and holds nothing: perhaps a stranger to the company (rules §12).</summary>
    public bool IsNew(RosterEntry entry) => entry is { Habilitations: [], Manages: [] } && clock.GetUtcNow() - entry.AttachedAt < Lately;
}
