using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>A password, never sent back to the browser, with its criteria when a new one is chosen.</summary>
[HtmlTargetElement("efp-password", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PasswordTagHelper : FieldTagHelper
{
    /// <summary>Whether the criteria are listed and checked while typing; the browser then proposes a new password.</summary>
    public bool Criteria { get; set; }

    private protected override string Group => "fr-password";

    private protected override TagBuilder Control(TagHelperOutput output) =>
        Described(Markup.Void("input", "fr-password__input fr-input"))
            .With("type", "password")
            .With("autocomplete", Criteria ? "new-password" : "current-password")
            .With("autocapitalize", "off")
            .With("autocorrect", "off")
            .With("spellcheck", "false");

    private protected override IHtmlContent Assemble(TagBuilder control) => new HtmlContentBuilder()
        .AppendHtml(LabelOf())
        .AppendHtml(Markup.Element("div", "fr-input-wrap", control))
        .AppendHtml(Messages())
        .AppendHtml(Reveal());

    private TagBuilder Messages()
    {
        var messages = Field.Messages();
        if (!Criteria) return messages;

        messages.InnerHtml.AppendHtml(Markup.Element("p", "fr-message", Markup.Text(PasswordRule.Heading)));
        foreach (var criterion in PasswordRule.All) messages.InnerHtml.AppendHtml(Line(criterion));
        messages.InnerHtml.AppendHtml(Markup.Element("p", "fr-message", Markup.Text(PasswordRule.Phrase)));
        return messages;
    }

    private static TagBuilder Line(PasswordRule criterion) =>
        Markup.Element("p", "fr-message fr-message--info", Markup.Text(criterion.Text))
            .With("data-efp-criterion", criterion.Key)
            .With("data-fr-valid", "validé")
            .With("data-fr-error", "en erreur");

    /// <summary>Hidden until the script that makes it work shows it.</summary>
    private TagBuilder Reveal()
    {
        var id = $"{Field.Id}-show";
        var box = Markup.Void("input").With("type", "checkbox").With("id", id).With("aria-label", "Afficher le mot de passe");
        var label = Markup.Element("label", "fr-password__checkbox-label fr-label", Markup.Text("Afficher")).With("for", id);
        return Markup.Element("div", "fr-password__checkbox fr-checkbox-group fr-checkbox-group--sm", box, label).Flag("hidden", true);
    }
}
