namespace EfpConnect.Credentials.Codes;

/// <summary>Words no official letter should carry, as the code’s alphabet would spell them (no I, L, O, U).</summary>
internal static class Profanities
{
    private static readonly string[] Words =
    [
        "B1TCH", "B1TE", "BATARD", "BRAN1E", "CACA", "CH1ER", "C0CK", "C0N", "DEB11E", "ENC01E", "ENCV1E",
        "FDP", "FVCK", "GARCE", "KKK", "MERDE", "M0NG01", "N1GGA", "N1GGER", "N1QVE", "NAZ1", "NAZE", "NEGRE",
        "NEGR0", "NTM", "PD", "PEDE", "PEN1S", "P1SSE", "P0RC", "P0RN", "PVTE", "RAC1STE", "RAPE", "SA1E", "SA10P",
        "SEX", "SH1T", "S0D0M", "SS88", "TEVB", "V101", "WTF", "Z0B",
    ];

    public static bool AppearIn(string symbols) => Words.Any(word => symbols.Contains(word, StringComparison.Ordinal));
}
