using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>Several lines to fill in.</summary>
[HtmlTargetElement("efp-textarea", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextAreaTagHelper : FieldTagHelper
{
    public int Rows { get; set; } = 5;

    private protected override TagBuilder Control(TagHelperOutput output)
    {
        // HTML drops the first line break inside a textarea: without this one, the author's own would be lost.
        var typed = Markup.Text($"\n{Field.Value}");
        return Described(Markup.Element("textarea", Field.Wrong ? "fr-input fr-input--error" : "fr-input", typed).With("rows", $"{Rows}"));
    }
}
