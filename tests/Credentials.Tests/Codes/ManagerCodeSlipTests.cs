using EfpConnect.Credentials.Codes;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Credentials.Tests.Codes;

/// <summary>What the check symbol is for, tried on codes drawn at random.</summary>
public class ManagerCodeSlipTests
{
    private static readonly string[] Codes = [.. Enumerable.Range(0, 50).Select(_ => new ManagerCodeMint().Mint().Symbols)];

    [Fact]
    public void Every_wrong_symbol_is_a_slip() => Assert.All(Codes.SelectMany(WithOneWrongSymbol), IsASlip);

    [Fact]
    public void Every_swap_of_neighbours_is_a_slip() => Assert.All(Codes.SelectMany(WithTwoSwapped), IsASlip);

    private static void IsASlip(string symbols) => Assert.False(ManagerCodeText.TryParse(symbols, null, out _), symbols);

    private static IEnumerable<string> WithOneWrongSymbol(string code) =>
        from place in Enumerable.Range(0, code.Length)
        from symbol in ManagerCodeText.Alphabet
        where symbol != code[place]
        select code[..place] + symbol + code[(place + 1)..];

    // Luhn’s known blind spot: the first and the last symbol of the alphabet, side by side.
    private static IEnumerable<string> WithTwoSwapped(string code) =>
        from place in Enumerable.Range(0, code.Length - 1)
        let pair = (code[place], code[place + 1])
        where pair.Item1 != pair.Item2 && pair is not ('0', 'Z') and not ('Z', '0')
        select $"{code[..place]}{pair.Item2}{pair.Item1}{code[(place + 2)..]}";
}
