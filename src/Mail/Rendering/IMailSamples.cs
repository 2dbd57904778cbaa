namespace EfpConnect.Mail.Rendering;

/// <summary>Every mail with its sample, for people who want to read it before anybody gets it.</summary>
public interface IMailSamples
{
    IReadOnlyList<string> Names { get; }

    /// <summary>The mail of that name in words, or null when there is none.</summary>
    RenderedMail? Render(string name);
}
