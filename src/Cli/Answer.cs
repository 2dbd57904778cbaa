using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EfpConnect.Cli;

/// <summary>What a command says: a sentence for a person, or the same thing for a program.</summary>
internal static class Answer
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static int Done(ParseResult typed, object data, string sentence) => Say(typed, data, sentence, Console.Out, ExitCode.Done);

    /// <param name="code">Stable, for programs.</param>
    public static int Refused(ParseResult typed, string code, string sentence) =>
        Say(typed, new { refused = code, message = sentence }, sentence, Console.Error, ExitCode.Refused);

    private static int Say(ParseResult typed, object data, string sentence, TextWriter people, int exitCode)
    {
        if (typed.GetValue(Shared.Json)) Console.Out.WriteLine(JsonSerializer.Serialize(data, Readable));
        else people.WriteLine(sentence);
        return exitCode;
    }
}
