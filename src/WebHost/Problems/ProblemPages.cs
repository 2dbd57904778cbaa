using System.Globalization;
using EfpConnect.Domain;
using EfpConnect.Domain.Throttling;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace EfpConnect.WebHost.Problems;

/// <summary>Shows a form again with what turned it down.</summary>
internal static class ProblemPages
{
    /// <param name="field">The property that the problem is about; none for the whole form.</param>
    public static PageResult Show(this PageModel page, Problem problem, string? field = null)
    {
        page.ModelState.AddModelError(field ?? "", ProblemTexts.Of(problem));
        page.HttpContext.AskToWait(problem);
        return new PageResult { StatusCode = ProblemStatus.Of(problem), ViewData = page.ViewData };
    }

    /// <summary>Says by header when a throttled caller may come back.</summary>
    public static void AskToWait(this HttpContext context, Problem problem)
    {
        if (problem is not Throttled { RetryAt: var at }) return;

        var wait = at - context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        context.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
    }
}
