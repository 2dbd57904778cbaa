using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>Links to the other pages of a list, the rest of the query kept; nothing when one page holds it all.</summary>
[HtmlTargetElement("efp-pagination", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PaginationTagHelper : TagHelper
{
    /// <summary>From 1.</summary>
    public int Page { get; set; } = 1;

    public int Size { get; set; } = 20;

    public int Total { get; set; }

    /// <summary>Name in the query; not « page », which Razor Pages keeps for itself.</summary>
    public string Parameter { get; set; } = "p";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private int Last => Math.Max(1, (Total + Size - 1) / Size);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Last == 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fr-pagination");
        output.Attributes.SetAttribute("aria-label", "Pagination");
        output.Content.SetHtmlContent(List());
    }

    private TagBuilder List()
    {
        var list = Markup.Element("ul", "fr-pagination__list", Step("prev", "Page précédente", Page - 1));
        var shown = 0;
        foreach (var number in Numbers())
        {
            if (number > shown + 1) list.InnerHtml.AppendHtml(Item(Markup.Element("span", "fr-pagination__link", Markup.Text("…"))));
            list.InnerHtml.AppendHtml(Item(Number(number)));
            shown = number;
        }

        list.InnerHtml.AppendHtml(Step("next", "Page suivante", Page + 1));
        return list;
    }

    /// <summary>The first, the last and those around the current one.</summary>
    private IEnumerable<int> Numbers() => Enumerable.Range(1, Last).Where(number => number == 1 || number == Last || Math.Abs(number - Page) <= 1);

    private TagBuilder Number(int number)
    {
        var link = Markup.Element("a", "fr-pagination__link", Markup.Text($"{number}")).With("title", $"Page {number}");
        return number == Page ? link.With("aria-current", "page") : link.With("href", AddressOf(number));
    }

    private TagBuilder Step(string kind, string text, int number)
    {
        var link = Markup.Element("a", $"fr-pagination__link fr-pagination__link--{kind}", Markup.Text(text));
        return Item(number >= 1 && number <= Last ? link.With("href", AddressOf(number)) : link.With("aria-disabled", "true").With("role", "link"));
    }

    private static TagBuilder Item(IHtmlContent content) => Markup.Element("li", null, content);

    private string AddressOf(int number)
    {
        var others = ViewContext.HttpContext.Request.Query.Where(pair => pair.Key != Parameter);
        return new QueryBuilder(others) { { Parameter, $"{number}" } }.ToString();
    }
}
