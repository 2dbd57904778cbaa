namespace EfpConnect.Domain.Tests.Identifiers;

public class HostileEmailAddressTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("claire")]
    [InlineData("@exemple.fr")]
    [InlineData("claire@")]
    [InlineData("claire@exemple")]
    [InlineData("claire@.fr")]
    [InlineData("claire@exemple..fr")]
    [InlineData("claire@exemple.fr.")]
    [InlineData("claire@-exemple.fr")]
    [InlineData("claire@exem_ple.fr")]
    [InlineData(".claire@exemple.fr")]
    [InlineData("claire.@exemple.fr")]
    [InlineData("cl..aire@exemple.fr")]
    [InlineData("cl aire@exemple.fr")]
    [InlineData("\"claire dupont\"@exemple.fr")]
    [InlineData("Claire <claire@exemple.fr>")]
    [InlineData("claire(dupont)@exemple.fr")]
    [InlineData("claire@[127.0.0.1]")]
    [InlineData("éclair@exemple.fr")]
    public void Malformed_and_exotic_forms_are_refused(string? typed) => Assert.False(EmailAddress.TryParse(typed, null, out _));

    [Theory]
    [InlineData("claire@exemple.fr\r\nBcc: tous@exemple.fr")]
    [InlineData("claire\r\n@exemple.fr")]
    [InlineData("claire@exem\r\nple.fr")]
    [InlineData("claire@exemple.fr,denis@exemple.fr")]
    [InlineData("claire@exemple.fr;denis@exemple.fr")]
    [InlineData("claire@pirate.example@exemple.fr")]
    [InlineData("claire@exemple\uff20pirate.fr")]
    [InlineData("claire\0@exemple.fr")]
    [InlineData("claire@exemple.fr\0")]
    public void Nothing_slips_a_second_address_or_header_in(string typed) => Assert.False(EmailAddress.TryParse(typed, null, out _));

    [Theory]
    [InlineData("cl\u0430ire@exemple.fr")]
    [InlineData("cl\u200baire@exemple.fr")]
    [InlineData("\u202eerialc@exemple.fr")]
    public void Letters_that_only_look_alike_are_refused_before_the_sign(string typed) => Assert.False(EmailAddress.TryParse(typed, null, out _));

    [Fact]
    public void A_domain_that_only_looks_alike_is_another_domain() =>
        Assert.NotEqual(EmailAddress.Parse("claire@exemple.fr"), EmailAddress.Parse("claire@ex\u0435mple.fr"));

    [Fact]
    public void Half_a_character_is_refused_not_thrown_at() => Assert.False(EmailAddress.TryParse($"claire{(char)0xD83D}@exemple.fr", null, out _));

    [Fact]
    public void A_novel_is_refused_unread() => Assert.False(EmailAddress.TryParse(new string(' ', 100_000) + "claire@exemple.fr", null, out _));
}
