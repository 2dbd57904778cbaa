using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>A label, a control and what is wrong with it; attributes the component does not know go to the control.</summary>
public abstract class FieldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    /// <summary>Says « (facultatif) » after the label: every other field is compulsory.</summary>
    public bool Optional { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected FormField Field { get; private set; } = null!;

    private protected virtual string Group => "fr-input-group";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        Field = FormField.Of(For, ViewContext);
        var control = Control(output);
        foreach (var forwarded in output.Attributes) Forward(forwarded, control);

        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Field.Wrong ? $"{Group} {Group}--error" : Group);
        output.Content.SetHtmlContent(Assemble(control));
    }

    /// <summary>« Vous pouvez ajouter… : »: a sentence of its own.</summary>
    private bool SaysSoItself => Label.EndsWith(':');

    private static void Forward(TagHelperAttribute attribute, TagBuilder control)
    {
        // Razor hands attributes over encoded, and the builder encodes once more.
        var value = WebUtility.HtmlDecode($"{attribute.Value}");
        if (attribute.Name == "class") control.AddCssClass(value);
        else control.With(attribute.Name, value);
    }

    private protected abstract TagBuilder Control(TagHelperOutput output);

    private protected virtual IHtmlContent Assemble(TagBuilder control) =>
        new HtmlContentBuilder().AppendHtml(LabelOf()).AppendHtml(control).AppendHtml(Field.Messages());

    private protected TagBuilder LabelOf() =>
        Markup.Element("label", "fr-label", Markup.Text(Optional && !SaysSoItself ? $"{Label} (facultatif)" : Label), FormField.Hint(Hint)).With("for", Field.Id);

    private protected TagBuilder Described(TagBuilder control) => control
        .With("id", Field.Id)
        .With("name", Field.Name)
        .With("aria-describedby", Field.MessagesId)
        .With("aria-required", Optional ? null : "true")
        .With("aria-invalid", Field.Wrong ? "true" : null);
}
