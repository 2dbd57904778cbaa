using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>« Je ne suis pas un robot »: a code to copy, seen or heard.</summary>
[HtmlTargetElement("efp-captcha", Attributes = "asp-for,captcha", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CaptchaTagHelper : TagHelper
{
    private const string Alternative = "Code de sécurité à recopier, qui sert à vérifier que vous n’êtes pas un robot. Vous pouvez aussi l’écouter.";

    private FormField _field = null!;

    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    /// <summary>The id under which the image and the sound are served.</summary>
    public required string Captcha { get; set; }

    /// <summary>Name of the hidden input that brings the id back.</summary>
    public string IdName { get; set; } = "CaptchaId";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        _field = FormField.Of(For, ViewContext);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", _field.Wrong ? "fr-fieldset efp-captcha fr-fieldset--error" : "fr-fieldset efp-captcha");
        output.Attributes.SetAttribute("data-efp-captcha", "");
        output.Content.SetHtmlContent(Legend()).AppendHtml(Hidden()).AppendHtml(Challenge()).AppendHtml(Answer());
    }

    private TagBuilder Hidden() => Markup.Void("input").With("type", "hidden").With("name", IdName).With("value", Captcha);

    private static TagBuilder Legend() => Markup.Element("legend", "fr-fieldset__legend", Markup.Text("Je ne suis pas un robot"));

    private IHtmlContent Challenge()
    {
        var image = Markup.Void("img", "efp-captcha__image").With("src", $"/captchas/{Captcha}/image").With("alt", Alternative);
        var sound = Markup.Element("audio", "efp-captcha__sound").With("controls", "controls").With("preload", "none")
            .With("src", $"/captchas/{Captcha}/sound").With("aria-label", "Écouter le code de sécurité");
        return Markup.Element("div", "efp-captcha__challenge", image, Markup.Element("div", "efp-captcha__other", sound, DefaultSubmit(), Refresh()));
    }

    private IHtmlContent Answer()
    {
        var label = Markup.Element("label", "fr-label", Markup.Text("Code de sécurité"),
            FormField.Hint("Recopiez les lettres et les chiffres affichés ou entendus, en majuscules ou en minuscules."));
        var input = Markup.Void("input", "fr-input").With("id", _field.Id).With("name", _field.Name).With("type", "text")
            .With("autocomplete", "off").With("autocapitalize", "characters").With("spellcheck", "false")
            .With("aria-required", "true").With("aria-describedby", _field.MessagesId).With("aria-invalid", _field.Wrong ? "true" : null);
        var group = _field.Wrong ? "fr-input-group fr-input-group--error" : "fr-input-group";
        return Markup.Element("div", group, label.With("for", _field.Id), input, _field.Messages());
    }

    private static TagBuilder Refresh() =>
        Markup.Element("button", "fr-btn fr-btn--tertiary fr-btn--sm fr-icon-refresh", Markup.Text("Obtenir un autre code"))
            .With("type", "submit").With("name", "refresh").With("value", "captcha").Flag("formnovalidate", true);

    /// <summary>« Enter » presses the first button of a form: it must send the form, not ask for another code.</summary>
    private static TagBuilder DefaultSubmit() => Markup.Element("button", "fr-sr-only", Markup.Text("Envoyer"))
        .With("type", "submit").With("tabindex", "-1").With("aria-hidden", "true");
}
