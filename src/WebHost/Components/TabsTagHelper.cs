using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>The pages of one space as tabs that are links; the one being read is found by its address.</summary>
[HtmlTargetElement("efp-tabs", Attributes = "links,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TabsTagHelper : TagHelper
{
    public required string Label { get; set; }

    public required IReadOnlyList<Link> Links { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "efp-tabs");
        output.Attributes.SetAttribute("aria-label", Label);

        var current = Current();
        var list = Markup.Element("ul", "efp-tabs__list");
        foreach (var link in Links) list.InnerHtml.AppendHtml(Markup.Element("li", null, Tab(link, link == current)));
        output.Content.SetHtmlContent(list);
    }

    /// <summary>The longest address that the page's own begins with: « /entreprise/acces » must not win over « /entreprise/acces/journal ».</summary>
    private Link? Current() => Links
        .Where(link => ViewContext.HttpContext.Request.Path.StartsWithSegments(link.Address.Split('?')[0]))
        .MaxBy(link => link.Address.Length);

    private static TagBuilder Tab(Link link, bool current) => Markup.Element("a", "efp-tabs__tab", Markup.Text(link.Label), Count(link))
        .With("href", link.Address)
        .With("aria-current", current ? "page" : null);

    private static IHtmlContent Count(Link link) =>
        link.Count is > 0 and var count ? Markup.Element("span", "efp-tabs__count", Markup.Text($" {count}")) : HtmlString.Empty;
}
