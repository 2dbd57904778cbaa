using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace EfpConnect.WebHost.Components;

/// <summary>Builds elements whose text and attributes are always encoded.</summary>
internal static class Markup
{
    public static TagBuilder Element(string name, string? css = null, params ReadOnlySpan<IHtmlContent?> children)
    {
        var element = new TagBuilder(name);
        foreach (var child in children) element.InnerHtml.AppendHtml(child ?? HtmlString.Empty);
        return css is null ? element : element.With("class", css);
    }

    public static TagBuilder Void(string name, string? css = null)
    {
        var element = Element(name, css);
        element.TagRenderMode = TagRenderMode.SelfClosing;
        return element;
    }

    public static IHtmlContent Text(string text) => new StringHtmlContent(text);

    /// <summary>Sets an attribute; a null value leaves it out.</summary>
    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null) element.Attributes[attribute] = value;
        return element;
    }

    /// <summary>Sets an attribute that has no value, such as « checked ».</summary>
    public static TagBuilder Flag(this TagBuilder element, string attribute, bool present) =>
        present ? element.With(attribute, attribute) : element;
}
