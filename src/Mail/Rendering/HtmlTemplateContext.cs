using System.Text.Encodings.Web;
using System.Text.Unicode;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace EfpConnect.Mail.Rendering;

/// <summary>Escapes every value a template shows, except HTML made by another template. Scriban alone escapes nothing.</summary>
internal sealed class HtmlTemplateContext : TextTemplateContext
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public HtmlTemplateContext(TemplateLibrary library, ScriptObject model) : base(library, model, "html") =>
        PushGlobal(new ScriptObject { ["include"] = new HtmlInclude((IScriptCustomFunction)BuiltinObject["include"]!) });

    public override TemplateContext Write(SourceSpan span, object? textAsObject) => textAsObject is HtmlFragment ready
        ? base.Write(ready.Html)
        : base.Write(Encoder.Encode(ObjectToString(textAsObject) ?? ""));
}
