namespace EfpConnect.Mail.Rendering;

/// <summary>Codes as people copy them, in groups of four: « 1234 5678 » from an e-mail, « XXXX-XXXX-XXXX-XXXX » for a manager.</summary>
internal static class GroupedCode
{
    private const int LongestEmailCode = 8;

    public static string Of(string code)
    {
        var symbols = code.Where(char.IsLetterOrDigit).ToArray();
        var separator = symbols.Length <= LongestEmailCode ? ' ' : '-';
        return string.Join(separator, symbols.Chunk(4).Select(group => new string(group)));
    }
}
