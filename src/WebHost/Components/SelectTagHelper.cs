using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>One value to choose from a list that folds.</summary>
[HtmlTargetElement("efp-select", Attributes = "asp-for,options", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SelectTagHelper : FieldTagHelper
{
    public required IEnumerable<Choice> Options { get; set; }

    /// <summary>Text of a first line without value, such as « Tous les établissements ».</summary>
    public string? Blank { get; set; }

    private protected override string Group => "fr-select-group";

    private protected override TagBuilder Control(TagHelperOutput output)
    {
        var list = Markup.Element("select", Field.Wrong ? "fr-select fr-select--error" : "fr-select");
        if (Blank is not null) list.InnerHtml.AppendHtml(Option(new("", Blank)));
        foreach (var choice in Options) list.InnerHtml.AppendHtml(Option(choice));
        return Described(list);
    }

    private TagBuilder Option(Choice choice) => Markup.Element("option", null, Markup.Text(choice.Label))
        .With("value", choice.Value)
        .Flag("selected", choice.Value == (Field.Value ?? ""))
        .Flag("disabled", choice.Disabled);
}
