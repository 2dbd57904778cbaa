using System.CommandLine;
using System.CommandLine.Parsing;

namespace EfpConnect.Cli;

/// <summary>Options whose text must mean something.</summary>
internal static class Required
{
    public static Option<FileInfo> File(string name, string description) =>
        new(name) { Description = description, HelpName = "FICHIER", Required = true };

    public static Option<T> Parsed<T>(string name, string description, string helpName, string expected, bool required = true) where T : struct, IParsable<T> =>
        new(name) { Description = description, HelpName = helpName, Required = required, CustomParser = argument => Parse<T>(argument, name, expected) };

    private static T Parse<T>(ArgumentResult argument, string name, string expected) where T : struct, IParsable<T>
    {
        var text = argument.Tokens.Single().Value;
        if (T.TryParse(text, null, out var value)) return value;

        argument.AddError($"{name} : « {text} » n’est pas valable. {expected}");
        return default;
    }
}
