using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>One line to fill in.</summary>
[HtmlTargetElement("efp-field", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InputTagHelper : FieldTagHelper
{
    public string Type { get; set; } = "text";

    private protected override TagBuilder Control(TagHelperOutput output) =>
        Described(Markup.Void("input", Field.Wrong ? "fr-input fr-input--error" : "fr-input").With("type", Type).With("value", Field.Value));
}
