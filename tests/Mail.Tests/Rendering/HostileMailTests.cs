using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using EfpConnect.Mail.Contents;
using EfpConnect.Mail.Rendering;

namespace EfpConnect.Mail.Tests.Rendering;

/// <summary>Puts hostile words into every field of every mail that takes words at all.</summary>
public sealed class HostileMailTests : IDisposable
{
    private const string Marker = "Marqueur";
    private readonly MailHost _host = new();

    public static TheoryData<string, string> Attacks()
    {
        string[] attacks =
        [
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "{{7*7}} {{ support }} {% raw %} ${7*7}",
            "<a href=\"javascript:alert(1)\">ici</a>",
            "&lt;b&gt;&amp;amp;",
        ];
        var data = new TheoryData<string, string>();
        foreach (var mail in MailNames.All)
            foreach (var attack in attacks) data.Add(mail, attack);
        return data;
    }

    [Theory, MemberData(nameof(Attacks))]
    public void Markup_in_a_field_is_shown_as_the_characters_it_is_made_of(string mail, string attack) =>
        Assert.All(FieldsOf(mail), field =>
        {
            var innocent = Render(mail, field, Marker);
            var rendered = Render(mail, field, attack);

            Assert.Equal(Skeleton(innocent.Html), Skeleton(rendered.Html));
            if (innocent.Text.Contains(Marker) && field is not "code") Assert.True(Shows(rendered.Text, attack), $"{field}: {rendered.Text}");
            if (innocent.Html.Contains(Marker) && field is not "code") Assert.True(Shows(Read(rendered.Html), attack), $"{field}: {rendered.Html}");
        });

    [Theory, ClassData(typeof(MailNamesData))]
    public void A_line_break_in_a_field_never_reaches_the_subject(string mail) =>
        Assert.All(FieldsOf(mail), field =>
            Assert.DoesNotContain(Render(mail, field, "Eve\r\nBcc: tous@exemple.fr\u2028X\u0085Y").Subject, char.IsControl));

    [Theory, ClassData(typeof(MailNamesData))]
    public void Characters_that_hide_or_turn_words_around_are_dropped(string mail) =>
        Assert.All(FieldsOf(mail), field =>
        {
            var rendered = Render(mail, field, "facture\u202Efdp\u2066.exe\u200B\0");

            Assert.DoesNotContain(rendered.Subject + rendered.Text + rendered.Html, c => c is '\u202E' or '\u2066' or '\u200B' or '\0');
        });

    [Theory, ClassData(typeof(MailNamesData))]
    public void A_flood_is_cut_short(string mail) =>
        Assert.All(FieldsOf(mail).Where(field => field is not "code"), field =>
        {
            var innocent = Render(mail, field, Marker);
            var rendered = Render(mail, field, new string('A', 10_000));

            Assert.InRange(rendered.Subject.Length, 1, 150);
            Assert.InRange(rendered.Html.Length, 1, innocent.Html.Length + 2_500);
        });

    public void Dispose() => _host.Dispose();

    private RenderedMail Render(string mail, string field, string value) => _host.Renderer.Render(With(mail, field, value)!);

    /// <summary>The paths of all fields that accept any words; those that parse (numbers, dates, addresses) refuse the marker.</summary>
    private List<string> FieldsOf(string mail) => [.. Leaves(Sample(mail), "").Where(path => With(mail, path, Marker) is not null)];

    private MailContent? With(string mail, string path, string value)
    {
        var sample = Sample(mail);
        Set(sample, path.Split('/'), value);
        try
        {
            return MailContentJson.Read(sample.ToJsonString());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private JsonNode Sample(string mail) => JsonNode.Parse(MailContentJson.Write(_host.Samples.Read(mail)))!;

    private static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject parent => parent.SelectMany(child => Leaves(child.Value, $"{path}/{child.Key}".TrimStart('/'))),
        JsonArray list => list.SelectMany((child, i) => Leaves(child, $"{path}/{i}")),
        _ when path is "mail" => [],
        _ => [path],
    };

    private static void Set(JsonNode node, string[] path, string value)
    {
        foreach (var step in path[..^1]) node = (node is JsonArray list ? list[int.Parse(step)] : node[step])!;
        if (node is JsonArray last) last[int.Parse(path[^1])] = value;
        else node[path[^1]] = value;
    }

    /// <summary>The elements and the names of their attributes: what no word may change.</summary>
    private static string Skeleton(string html) => string.Join('\n', new HtmlParser().ParseDocument(html).All
        .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}"));

    private static string Read(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        return page.Body!.TextContent + string.Concat(page.Links.Select(link => link.GetAttribute("href")));
    }

    private static bool Shows(string text, string words) =>
        text.Contains(words, StringComparison.Ordinal) || text.Contains(Uri.EscapeDataString(words), StringComparison.Ordinal);
}
