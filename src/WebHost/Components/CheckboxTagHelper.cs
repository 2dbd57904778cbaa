using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>One box to tick; its label may be the element's content when it holds a link.</summary>
[HtmlTargetElement("efp-checkbox", Attributes = "asp-for")]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    private IHtmlContent? _content;

    private protected override string Group => "fr-checkbox-group";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        _content = content.IsEmptyOrWhiteSpace ? null : content;
        Process(context, output);
    }

    private protected override TagBuilder Control(TagHelperOutput output) =>
        Described(Markup.Void("input").With("type", "checkbox").With("value", "true"))
            .Flag("checked", bool.TryParse(Field.Value, out var ticked) && ticked);

    private protected override IHtmlContent Assemble(TagBuilder control) =>
        new HtmlContentBuilder().AppendHtml(control).AppendHtml(LabelAfter()).AppendHtml(Field.Messages());

    private TagBuilder LabelAfter() => _content is null
        ? LabelOf()
        : Markup.Element("label", "fr-label", Markup.Element("span", null, _content), FormField.Hint(Hint)).With("for", Field.Id);
}
