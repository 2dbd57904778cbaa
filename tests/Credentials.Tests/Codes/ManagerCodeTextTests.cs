using EfpConnect.Domain.ManagerCodes;

namespace EfpConnect.Credentials.Tests.Codes;

public class ManagerCodeTextTests
{
    private static readonly ManagerCodeText Code = ManagerCodeText.WithCheckSymbol("ABCD0123EFGH1Z0");

    [Fact]
    public void A_code_is_read_as_it_is_printed() => Assert.Equal(Code, ManagerCodeText.Parse(Code.ToDisplay()));

    [Fact]
    public void A_code_is_printed_in_groups_of_four() => Assert.Matches("^ABCD-0123-EFGH-1Z0[0-9A-Z]$", Code.ToDisplay());

    [Theory]
    [InlineData(" ")]
    [InlineData("\u00a0")]
    [InlineData("\u202f")]
    [InlineData("\u2011")]
    [InlineData("\u2013")]
    [InlineData("\u2014")]
    [InlineData("\u2212")]
    [InlineData("\u200b")]
    [InlineData("\t")]
    [InlineData("")]
    public void Separators_do_not_matter(string separator) =>
        Assert.Equal(Code, ManagerCodeText.Parse(separator + Code.ToDisplay().Replace("-", separator) + separator));

    [Fact]
    public void Case_and_look_alikes_do_not_matter() =>
        Assert.Equal(Code, ManagerCodeText.Parse(Code.ToDisplay().ToLowerInvariant().Replace('0', 'o').Replace("1", "l")));

    [Fact]
    public void I_is_read_as_one() => Assert.Equal(Code, ManagerCodeText.Parse(Code.ToDisplay().Replace('1', 'I')));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("----")]
    [InlineData("ABCD-0123-EFGH-1Z")]
    [InlineData("UUUU-UUUU-UUUU-UUUU")]
    [InlineData("٠٠٠٠-٠٠٠٠-٠٠٠٠-٠٠٠٠")]
    [InlineData("ＡＢＣＤ-0123-EFGH-1Z00")]
    public void What_cannot_be_a_code_is_a_slip(string? typed) => Assert.False(ManagerCodeText.TryParse(typed, null, out _));

    [Fact]
    public void A_symbol_too_many_is_a_slip() => Assert.False(ManagerCodeText.TryParse(Code.Symbols + "0", null, out _));

    [Fact]
    public void A_very_long_text_is_a_slip() =>
        Assert.False(ManagerCodeText.TryParse(Code.Symbols + new string(' ', 1_000_000), null, out _));

    [Fact]
    public void A_log_gets_the_last_two_symbols_and_no_more() => Assert.Equal($"••••-••••-••••-••{Code.LastTwo}", $"{Code}");

    [Fact]
    public void No_code_has_no_symbols() => Assert.Equal(("", "", ""), (default(ManagerCodeText).Symbols, default(ManagerCodeText).LastTwo, default(ManagerCodeText).ToDisplay()));

    [Theory]
    [InlineData("ABC")]
    [InlineData("UUUUUUUUUUUUUUU")]
    public void A_check_symbol_is_added_to_fifteen_symbols_only(string symbols) =>
        Assert.Throws<FormatException>(() => ManagerCodeText.WithCheckSymbol(symbols));

    [Theory, Trait("Rule", "§12 Code of old portal (« ancien code d'activation »)")]
    [InlineData("482913", true)]
    [InlineData("AB12-CD34", true)]
    [InlineData("abcd 1234 efgh", true)]
    [InlineData("ABCD", false)]
    [InlineData("7QK4-M2XW-N8PD-5RT", false)]
    [InlineData("12é456", false)]
    public void A_code_of_the_former_portal_is_known_by_its_length(string typed, bool former) => Assert.Equal(former, ManagerCodeText.LooksFormer(typed));
}
