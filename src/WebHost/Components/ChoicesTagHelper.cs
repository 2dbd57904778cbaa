using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>A question with one answer (<c>efp-radios</c>) or several (<c>efp-checkboxes</c>) among those shown.</summary>
[HtmlTargetElement(Radios, Attributes = "asp-for,options", TagStructure = TagStructure.WithoutEndTag)]
[HtmlTargetElement("efp-checkboxes", Attributes = "asp-for,options", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoicesTagHelper : TagHelper
{
    private const string Radios = "efp-radios";

    private FormField _field = null!;
    private string _type = "";

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public string? Hint { get; set; }

    public required IEnumerable<Choice> Options { get; set; }

    /// <summary>Side by side rather than one below the other.</summary>
    public bool Inline { get; set; }

    /// <summary>As cards: for companies and establishments, told apart by more than a name.</summary>
    public bool Rich { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        _field = FormField.Of(For, ViewContext);
        _type = context.TagName == Radios ? "radio" : "checkbox";
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", _field.Wrong ? "fr-fieldset fr-fieldset--error" : "fr-fieldset");
        output.Attributes.SetAttribute("aria-labelledby", $"{_field.Id}-legend {_field.MessagesId}");
        output.Content.SetHtmlContent(Content());
    }

    private IHtmlContent Content()
    {
        var legend = Markup.Element("legend", "fr-fieldset__legend fr-fieldset__legend--regular", Markup.Text(Legend), FormField.Hint(Hint));
        var content = new HtmlContentBuilder().AppendHtml(legend.With("id", $"{_field.Id}-legend"));
        var chosen = Chosen();
        foreach (var (index, choice) in Options.Index()) content.AppendHtml(Item(index, choice, chosen.Contains(choice.Value)));
        return content.AppendHtml(_field.Messages());
    }

    private TagBuilder Item(int index, Choice choice, bool chosen)
    {
        // The first one bears the name of the field: that is where the summary of errors leads.
        var id = index == 0 ? _field.Id : $"{_field.Id}-{index}";
        var input = Markup.Void("input").With("type", _type).With("id", id).With("name", _field.Name).With("value", choice.Value)
            .Flag("checked", chosen).Flag("disabled", choice.Disabled);
        var group = Markup.Element("div", Rich ? $"fr-{_type}-group fr-{_type}-rich" : $"fr-{_type}-group", input, LabelOf(choice, id));
        return Markup.Element("div", Inline ? "fr-fieldset__element fr-fieldset__element--inline" : "fr-fieldset__element", group);
    }

    private static TagBuilder LabelOf(Choice choice, string id)
    {
        var label = Markup.Element("label", "fr-label", Markup.Text(choice.Label)).With("for", id);
        foreach (var badge in choice.Badges)
        {
            label.InnerHtml.Append(" ").AppendHtml(Markup.Element("span", "fr-badge fr-badge--sm", Markup.Text(badge)));
        }

        label.InnerHtml.AppendHtml(FormField.Hint(choice.Hint));
        return label;
    }

    private HashSet<string> Chosen() => ViewContext.ViewData.ModelState.TryGetValue(_field.Name, out var entry) && entry.RawValue is not null
        ? entry.RawValue is IEnumerable<string> several ? [.. several] : [$"{entry.RawValue}"]
        : For.Model is IEnumerable all and not string ? [.. all.Cast<object>().Select(one => $"{one}")] : [_field.Value ?? ""];
}
