using System.Text.RegularExpressions;
using EfpConnect.Mail.Configuration;
using EfpConnect.Mail.Contents;
using Scriban;
using Scriban.Runtime;

namespace EfpConnect.Mail.Rendering;

/// <inheritdoc cref="IMailRenderer"/>
internal sealed partial class MailRenderer(TemplateLibrary library, MailOptions options, ISecretOpener secrets) : IMailRenderer
{
    private const int LongestSubject = 150;

    public RenderedMail Render(MailContent content)
    {
        var model = Model(content);
        var subject = Subject(Text($"{content.Name}/subject", model));
        var framed = new ScriptObject { ["subject"] = subject };

        framed["content"] = EmptyLines().Replace(Text($"{content.Name}/text", model).Trim(), "\n\n");
        var text = Text("_layout/frame.text", model, framed);

        framed["content"] = new HtmlFragment(Html($"{content.Name}/html", model));
        return new(subject, text, Html("_layout/frame.html", model, framed));
    }

    /// <summary>A page that brings its own frame: the letter.</summary>
    public string Page(string template, MailContent content, ScriptObject more) => Html(template, Model(content), more);

    private ScriptObject Model(MailContent content)
    {
        var model = new MailModel(secrets).Of(content);
        model["links"] = new MailLinks(options.PublicUrl);
        model["support"] = options.SupportAddress;
        return model;
    }

    private string Text(string name, params ScriptObject[] models) => Run(name, new TextTemplateContext(library, models[0]), models);

    private string Html(string name, params ScriptObject[] models) => Run(name, new HtmlTemplateContext(library, models[0]), models);

    private string Run(string name, TemplateContext context, ScriptObject[] models)
    {
        foreach (var model in models[1..]) context.PushGlobal(model);
        return library[name].Render(context);
    }

    // A name with a line break in it must never start a header of its own.
    private static string Subject(string rendered) =>
        PlainWords.Shorten(LineBreaks().Replace(rendered, " ").Trim(), LongestSubject);

    // Spaces and controls of every kind but the no-break spaces of French.
    [GeneratedRegex(@"[\s\p{Cc}-[\u00A0\u202F]]+")]
    private static partial Regex LineBreaks();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex EmptyLines();
}
