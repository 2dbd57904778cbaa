using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Identifiers;

public class EmailAddressTests
{
    [Theory]
    [InlineData("Claire.Dupont@Exemple.FR", "claire.dupont@exemple.fr")]
    [InlineData("  claire@exemple.fr\r\n", "claire@exemple.fr")]
    [InlineData("claire@élan.example", "claire@xn--lan-9la.example")]
    [InlineData("claire@e\u0301lan.example", "claire@xn--lan-9la.example")]
    [InlineData("claire@ÉLAN.example", "claire@xn--lan-9la.example")]
    [InlineData("claire@XN--LAN-9LA.example", "claire@xn--lan-9la.example")]
    public void Ways_to_write_one_address_are_one_address(string typed, string stored) => Assert.Equal(stored, EmailAddress.Parse(typed).ToString());

    [Theory]
    [InlineData("claire+edof@exemple.fr", "claire@exemple.fr")]
    [InlineData("claire.dupont@exemple.fr", "clairedupont@exemple.fr")]
    public void Dots_and_tags_tell_addresses_apart(string one, string other) => Assert.NotEqual(EmailAddress.Parse(one), EmailAddress.Parse(other));

    [Theory]
    [InlineData("o'neil_a-b@sous.domaine.exemple.fr")]
    [InlineData("!#$%&'*+/=?^_`{|}~-@exemple.fr")]
    public void Symbols_that_mail_allows_are_allowed(string typed) => Assert.Equal(typed, EmailAddress.Parse(typed).ToString());

    [Fact]
    public void A_local_part_has_at_most_64_characters()
    {
        Assert.True(EmailAddress.TryParse($"{new string('a', 64)}@exemple.fr", null, out _));
        Assert.False(EmailAddress.TryParse($"{new string('a', 65)}@exemple.fr", null, out _));
    }

    [Fact]
    public void An_address_has_at_most_254_characters()
    {
        var domain = $"{new string('b', 61)}.{new string('c', 61)}.{new string('d', 62)}.fr";

        Assert.Equal(254, EmailAddress.Parse($"{new string('a', 64)}@{domain}").ToString().Length);
        Assert.False(EmailAddress.TryParse($"{new string('a', 64)}@b{domain}", null, out _));
    }

    [Fact]
    public void A_masked_address_can_be_recognised_not_learnt() => Assert.Equal("c•••@exemple.fr", EmailAddress.Parse("claire@exemple.fr").ToMasked());

    [Fact]
    public void The_local_part_is_what_stands_before_the_sign() => Assert.Equal("claire", EmailAddress.Parse("claire@exemple.fr").LocalPart);

    [Property]
    public Property What_is_stored_reads_back_as_itself() => Prop.ForAll(
        Text("aZ0.+'-").Zip(Text("aZéßx-\u0301")).ToArbitrary(),
        typed => !EmailAddress.TryParse($"{typed.Item1}@{typed.Item2}.fr", null, out var address) || EmailAddress.Parse(address.ToString()) == address);

    private static Gen<string> Text(string alphabet) => Gen.Elements(alphabet.ToCharArray()).NonEmptyListOf().Select(string.Concat);
}
