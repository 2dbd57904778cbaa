namespace EfpConnect.Mail.Rendering;

/// <summary>HTML that a template has already made: every value in it is escaped, and must not be again.</summary>
internal sealed record HtmlFragment(string Html)
{
    public override string ToString() => Html;
}
