using System.Security.Cryptography;
using EfpConnect.WebHost.Acts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>The id that a double click, a refresh and a retry of this form share; a new one each time the form is shown.</summary>
[HtmlTargetElement("efp-operation", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OperationTagHelper : TagHelper
{
    public string Name { get; set; } = PostedAct.IdField;

    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", Name);
        // A browser that puts fields back as they were would send an act that is over.
        output.Attributes.SetAttribute("autocomplete", "off");
        output.Attributes.SetAttribute("value", Value is { Length: > 0 } kept ? kept : RandomNumberGenerator.GetHexString(32, lowercase: true));
    }
}
