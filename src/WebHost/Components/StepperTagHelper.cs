using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>Where one stands in the creation of an account, or in another series of steps.</summary>
[HtmlTargetElement("efp-stepper", Attributes = "current", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StepperTagHelper : TagHelper
{
    /// <summary>From 1.</summary>
    public int Current { get; set; }

    public IReadOnlyList<string> Titles { get; set; } =
        ["Votre identifiant", "Votre code de validation", "Votre mot de passe", "Votre identité", "Votre entreprise"];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "fr-stepper");
        output.Content.SetHtmlContent(Title()).AppendHtml(Bar()).AppendHtml(Next());
    }

    private IHtmlContent Title() => Markup.Element("h2", "fr-stepper__title",
        Markup.Element("span", "fr-stepper__state", Markup.Text($"Étape {Current} sur {Titles.Count}")),
        Markup.Text($" {Titles[Current - 1]}"));

    private IHtmlContent Bar() => Markup.Element("div", "fr-stepper__steps")
        .With("data-fr-current-step", $"{Current}")
        .With("data-fr-steps", $"{Titles.Count}");

    private IHtmlContent Next() => Current >= Titles.Count
        ? HtmlString.Empty
        : Markup.Element("p", "fr-stepper__details",
            Markup.Element("span", "fr-text--bold", Markup.Text("Étape suivante\u00a0:")),
            Markup.Text($" {Titles[Current]}"));
}
