using EfpConnect.Contracts;
using EfpConnect.WebHost.Journals;
using Microsoft.AspNetCore.Mvc;

namespace EfpConnect.WebHost.Pages.AccessManagers;

/// <summary>Who gave what to whom, and when: the journal of the company for the service, as a page and as a file.</summary>
internal sealed class JournalModel(IGrainFactory grains) : SpacePage(grains)
{
    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public DateOnly? Du { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Au { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public IReadOnlyList<JournalLine> Lines { get; private set; } = [];

    public bool HasOlder { get; private set; }

    private JournalQuery Query => JournalDays.Query(Service.Id, Du, Au, P, Size);

    private IJournalGrain Journal => Grains.Journal(Company.Siren);

    public async Task OnGetAsync()
    {
        var read = await Journal.ReadAsync(UserId, Query);
        if (!read.Succeeded) return;
        (Lines, HasOlder, P) = ([.. JournalLine.Of(read.Value)], read.Value.HasMore, read.Value.Page);
    }

    public async Task<IActionResult> OnGetFileAsync() =>
        File(await JournalFile.WriteAsync(Journal, UserId, Query), JournalFile.MediaType, JournalFile.NameFor(Company.Siren));

    /// <summary>The same part of the journal, elsewhere in it or as a file.</summary>
    public string Address(int page, string? handler = null) =>
        Space.Address("/journal", string.Join('&', new[] { $"p={page}", Day("du", Du), Day("au", Au), handler is null ? null : $"handler={handler}" }.OfType<string>()));

    private static string? Day(string name, DateOnly? day) => day is { } chosen ? $"{name}={chosen:yyyy-MM-dd}" : null;
}
