using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>The result of an act or something to know, first in the content; « Succès : » and the like are put before the title.</summary>
[HtmlTargetElement("efp-alert", Attributes = "type")]
public sealed class AlertTagHelper : TagHelper
{
    public AlertKind Type { get; set; }

    public required string Title { get; set; }

    public bool Small { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"fr-alert fr-alert--{Type.ToString().ToLowerInvariant()}{(Small ? " fr-alert--sm" : "")}");
        if (Type == AlertKind.Error) output.Attributes.SetAttribute("role", "alert");
        output.Content.SetHtmlContent(Markup.Element(Small ? "p" : "h2", "fr-alert__title", Markup.Text($"{Word}\u00a0: {Title}"))).AppendHtml(content);
    }

    private string Word => Type switch
    {
        AlertKind.Success => "Succès",
        AlertKind.Warning => "Attention",
        AlertKind.Error => "Erreur",
        _ => "Information",
    };
}
