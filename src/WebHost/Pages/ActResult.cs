using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EfpConnect.WebHost.Pages;

/// <summary>What the act that led here did: said once, at the head of the next page.</summary>
internal sealed record ActResult(string Title, string? Detail)
{
    private const string TitleKey = "result";
    private const string DetailKey = "result-detail";

    public static ActResult? Of(ITempDataDictionary kept) =>
        kept[TitleKey] is string title ? new(title, kept[DetailKey] as string) : null;

    public void Keep(ITempDataDictionary kept) => (kept[TitleKey], kept[DetailKey]) = (Title, Detail);
}

internal static class ActResultPages
{
    public static void Tell(this PageModel page, string title, string? detail = null) => new ActResult(title, detail).Keep(page.TempData);
}
