using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EfpConnect.WebHost.Components;

/// <summary>What a form component must know of the property it edits: its names, what was typed, what is wrong.</summary>
internal sealed record FormField(string Name, string Id, string? Value, IReadOnlyList<string> Errors)
{
    public string MessagesId => $"{Id}-messages";

    public bool Wrong => Errors.Count > 0;

    public static FormField Of(ModelExpression property, ViewContext view)
    {
        var name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(property.Name);
        var entry = view.ViewData.ModelState.TryGetValue(name, out var found) ? found : null;
        var shown = entry?.AttemptedValue ?? Convert.ToString(property.Model, CultureInfo.CurrentCulture);
        return new(name, IdOf(name), shown, entry?.Errors.Select(error => error.ErrorMessage).Distinct().ToArray() ?? []);
    }

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "-");

    /// <summary>The place under a control where what is wrong is said, present even when empty so that it can be announced.</summary>
    public TagBuilder Messages()
    {
        var group = Markup.Element("div", "fr-messages-group").With("id", MessagesId).With("aria-live", "polite");
        foreach (var error in Errors) group.InnerHtml.AppendHtml(Markup.Element("p", "fr-message fr-message--error", Markup.Text(error)));
        return group;
    }

    public static IHtmlContent Hint(string? text) =>
        text is null ? HtmlString.Empty : Markup.Element("span", "fr-hint-text", Markup.Text(text));
}
