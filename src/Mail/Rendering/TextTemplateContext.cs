using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace EfpConnect.Mail.Rendering;

/// <summary>Runs a template that nothing but its own model can reach, within bounds; unknown names fail.</summary>
internal class TextTemplateContext : TemplateContext, ITemplateLoader
{
    private readonly string _kind;

    public TextTemplateContext(TemplateLibrary library, ScriptObject model, string kind = "text")
    {
        _kind = kind;
        StrictVariables = true;
        EnableRelaxedTargetAccess = EnableRelaxedMemberAccess = EnableRelaxedFunctionAccess = EnableRelaxedIndexerAccess = false;
        LoopLimit = 500;
        RecursiveLimit = 10;
        LimitToString = 200_000;
        TemplateLoader = this;
        foreach (var (name, template) in library.All) CachedTemplates[name] = template;
        PushGlobal(model);
    }

    /// <summary>« button » in an HTML template means « _layout/button.html ».</summary>
    public string GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => $"_layout/{templateName}.{_kind}";

    // Every template is in the cache: to be asked for another one means that it does not exist.
    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        throw new BrokenTemplates($"{templatePath}.sbn does not exist");

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));
}
