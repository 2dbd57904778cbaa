namespace EfpConnect.Mail.Letters;

/// <summary>Makes the page that a letter is printed from: one A4 sheet of HTML that needs no other file.</summary>
public interface ILetterPrinter
{
    string Print(Letter letter);

    /// <summary>The same page with the code masked, for a screen.</summary>
    string Preview(Letter letter);
}
