using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace EfpConnect.EndToEnd.Tests.Browser;

/// <summary>What the browser held against the pages: broken policies, script errors, files that were not there.</summary>
internal sealed class Complaints
{
    private readonly ConcurrentQueue<(string Text, string Place)> _heard = new();
    private readonly ConcurrentDictionary<string, bool> _documents = new();

    public Complaints(IPage page)
    {
        page.Response += (_, response) => Note(response);
        page.PageError += (_, error) => _heard.Enqueue((error, page.Url));
        page.Console += (_, message) => Note(message);
    }

    public IReadOnlyList<string> All => [.. _heard.Where(said => !IsAnswerToForm(said)).Select(said => $"{said.Text} ({said.Place})")];

    // A page that answers 422 or 404 is a page all the same, but the console notes it as a failure.
    private bool IsAnswerToForm((string Text, string Place) said) =>
        said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && _documents.Keys.Any(said.Place.StartsWith);

    private void Note(IResponse response)
    {
        if (response.Request.IsNavigationRequest && response.Request.Frame.ParentFrame is null) _documents[response.Url] = true;
    }

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning") _heard.Enqueue((message.Text, message.Location));
    }
}
