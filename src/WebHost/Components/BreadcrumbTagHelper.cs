using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>The way back up: the pages above this one, then this one.</summary>
[HtmlTargetElement("efp-breadcrumb", Attributes = "current", TagStructure = TagStructure.WithoutEndTag)]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public IEnumerable<Link> Above { get; set; } = [];

    public required string Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fr-breadcrumb");
        output.Attributes.SetAttribute("aria-label", "Vous êtes ici\u00a0:");

        var list = Markup.Element("ol", "fr-breadcrumb__list", Item(new("Accueil", "/")));
        foreach (var link in Above) list.InnerHtml.AppendHtml(Item(link));
        var here = Markup.Element("a", "fr-breadcrumb__link", Markup.Text(Current)).With("aria-current", "page");
        list.InnerHtml.AppendHtml(Markup.Element("li", null, here));
        output.Content.SetHtmlContent(list);
    }

    private static TagBuilder Item(Link link) =>
        Markup.Element("li", null, Markup.Element("a", "fr-breadcrumb__link", Markup.Text(link.Label)).With("href", link.Address));
}
