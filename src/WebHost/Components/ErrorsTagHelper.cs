using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>Everything that is wrong with the form, at its head, each line leading to its field; nothing when all is well.</summary>
[HtmlTargetElement("efp-errors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorsTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors(ViewContext.ViewData).ToArray();
        if (errors.Length == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fr-alert fr-alert--error");
        output.Attributes.SetAttribute("role", "alert");
        output.Content.SetHtmlContent(Markup.Element("h2", "fr-alert__title", Markup.Text(Title(errors.Length)))).AppendHtml(List(errors));
    }

    private static string Title(int count) =>
        count == 1 ? "Erreur\u00a0: un point est à corriger" : $"Erreur\u00a0: {count} points sont à corriger";

    private static TagBuilder List((string Key, string Message)[] errors)
    {
        var list = Markup.Element("ul");
        foreach (var (key, message) in errors) list.InnerHtml.AppendHtml(Markup.Element("li", null, Line(key, message)));
        return list;
    }

    private static IHtmlContent Line(string key, string message) => key.Length == 0
        ? Markup.Text(message)
        : Markup.Element("a", null, Markup.Text(message)).With("href", $"#{FormField.IdOf(key)}");

    /// <summary>In the order in which the page declares its fields, which is that of the form.</summary>
    private static IEnumerable<(string Key, string Message)> Errors(ViewDataDictionary view)
    {
        var fields = view.ModelMetadata.Properties.Select(property => property.Name).ToList();
        return from entry in view.ModelState
               orderby fields.IndexOf(entry.Key.Split('.', '[')[0])
               from error in entry.Value.Errors
               select (entry.Key, error.ErrorMessage);
    }
}
