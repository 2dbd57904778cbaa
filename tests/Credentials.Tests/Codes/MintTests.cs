using EfpConnect.Credentials.Codes;
using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Credentials.Tests.Codes;

public class MintTests
{
    [Fact]
    public void Manager_codes_use_the_whole_alphabet_and_never_repeat()
    {
        var codes = Enumerable.Range(0, 2_000).Select(_ => new ManagerCodeMint().Mint().Symbols).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(ManagerCodeText.Alphabet, string.Concat(codes.SelectMany(code => code).Distinct().Order()));
    }

    [Fact]
    public void A_manager_code_that_was_minted_can_be_typed()
    {
        var code = new ManagerCodeMint().Mint();

        Assert.Equal(code, ManagerCodeText.Parse(code.ToDisplay().ToLowerInvariant()));
    }

    [Theory]
    [InlineData("0000MERDE000000", true)]
    [InlineData("0000000000000C0N", true)]
    [InlineData("ABCD0123EFGH1Z0", false)]
    public void Rude_words_are_seen(string symbols, bool rude) => Assert.Equal(rude, Profanities.AppearIn(symbols));

    [Fact]
    public void E_mail_codes_are_eight_digits_that_may_begin_with_zero()
    {
        var codes = Enumerable.Range(0, 2_000).Select(_ => new EmailCodeMint().Mint()).ToList();

        Assert.All(codes, code => Assert.Matches("^[0-9]{8}$", code));
        Assert.Equal(10, codes.Select(code => code[0]).Distinct().Count());
    }
}
