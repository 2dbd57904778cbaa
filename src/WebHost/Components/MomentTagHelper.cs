using System.Globalization;
using EfpConnect.Domain.Time;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace EfpConnect.WebHost.Components;

/// <summary>An instant as people read it, in Paris: « 09/03/2023 à 09h22 ».</summary>
[HtmlTargetElement("efp-moment", Attributes = "at", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper : TagHelper
{
    public DateTimeOffset At { get; set; }

    /// <summary>Leaves the hour out.</summary>
    public bool DateOnly { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(DateOnly ? ParisTime.Date(At) : ParisTime.DateAndHour(At));
    }
}
