using Scriban;

namespace EfpConnect.Mail.Rendering;

/// <summary>Every template of a folder, read and parsed once: « email-code/subject », « _layout/button.html ».</summary>
internal sealed class TemplateLibrary
{
    private readonly Dictionary<string, Template> _templates;

    private TemplateLibrary(string folder, Dictionary<string, Template> templates) => (Folder, _templates) = (folder, templates);

    public string Folder { get; }

    public IReadOnlyDictionary<string, Template> All => _templates;

    public Template this[string name] => _templates.TryGetValue(name, out var template)
        ? template
        : throw new BrokenTemplates($"{name}.sbn is missing from {Folder}");

    public static TemplateLibrary Load(string folder)
    {
        var templates = Directory.EnumerateFiles(folder, "*.sbn", SearchOption.AllDirectories)
            .ToDictionary(file => NameOf(folder, file), file => Template.Parse(File.ReadAllText(file), file));

        var broken = templates.Values.Where(template => template.HasErrors).SelectMany(template => template.Messages).ToList();
        return broken.Count == 0
            ? new TemplateLibrary(folder, templates)
            : throw new BrokenTemplates(string.Join(Environment.NewLine, broken));
    }

    public string ReadSample(string name) => File.ReadAllText(Path.Combine(Folder, name, "sample.json"));

    private static string NameOf(string folder, string file) =>
        Path.GetRelativePath(folder, file)[..^".sbn".Length].Replace('\\', '/');
}
