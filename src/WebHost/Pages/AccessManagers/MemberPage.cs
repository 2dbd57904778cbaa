using EfpConnect.Contracts;
using EfpConnect.Domain.Identifiers;
using EfpConnect.WebHost.Components;
using EfpConnect.WebHost.Texts;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>A page about one user of the manager's own company; nobody else's users are shown.</summary>
internal abstract class MemberPage(IGrainFactory grains) : SpacePage(grains)
{
    [FromRoute(Name = "user")]
    public UserId MemberId { get; set; }

    public UserView Member { get; private set; } = null!;

    public string MemberName => Member.Person.FullName();

    public bool IsMyself => MemberId == UserId;

    public string MemberAddress => Space.Address($"/utilisateurs/{MemberId}");

    public IReadOnlyList<Link> Above => [new("Gérer les accès de mon entreprise", Space.Address()), new("Utilisateurs", Space.Address("/utilisateurs"))];

    protected override async Task<IActionResult?> FindAsync()
    {
        if (MemberId == default || await Grains.User(MemberId).ViewAsync() is not { } member) return NotFound();
        if (member.Attachment?.Siren != Company.Siren) return NotFound();

        Member = member;
        return null;
    }

    protected IActionResult BackToMember(string result, string? detail = null)
    {
        this.Tell(result, detail);
        return RedirectToPage("Member", new { user = MemberId, service = Service.Id });
    }
}
