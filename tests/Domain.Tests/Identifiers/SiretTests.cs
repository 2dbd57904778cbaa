namespace EfpConnect.Domain.Tests.Identifiers;

public class SiretTests
{
    [Theory]
    [InlineData("13002526500013")]
    [InlineData("130 025 265 00013")]
    [InlineData("130\u00a0025\u00a0265\u202f00013")]
    public void A_siret_is_read_with_or_without_spaces(string typed) => Assert.Equal("13002526500013", Siret.Parse(typed).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("13002526500014")]
    [InlineData("1300252650001")]
    [InlineData("130025265")]
    [InlineData("١٣٠٠٢٥٢٦٥٠٠٠١٣")]
    public void Anything_else_is_not_a_siret(string? typed) => Assert.False(Siret.TryParse(typed, null, out _));

    [Fact]
    public void Fourteen_digits_with_a_sound_checksum_around_an_unsound_siren_are_no_siret() =>
        Assert.False(Siret.TryParse("13002526600012", null, out _));

    [Theory, Trait("Rule", "§12 La Poste SIRET")]
    [InlineData("35600000000048")]
    [InlineData("35600000000001")]
    [InlineData("35600000000010")]
    [InlineData("35600000000024")]
    [Trait("Rule", "§12 La Poste SIRET")]
    public void The_establishments_of_La_Poste_have_their_own_checksum(string typed) => Assert.True(Siret.TryParse(typed, null, out _));

    [Theory, Trait("Rule", "§12 La Poste SIRET")]
    [InlineData("35600000000002")]
    [InlineData("35600000000008")]
    [InlineData("55210055400003")]
    [Trait("Rule", "§12 La Poste SIRET")]
    public void It_is_still_a_checksum_and_theirs_alone(string typed) => Assert.False(Siret.TryParse(typed, null, out _));

    [Fact]
    public void A_siret_tells_its_company() => Assert.Equal(Lumiere, Paris.Siren);

    [Fact]
    public void A_siret_is_shown_in_groups() => Assert.Equal("130 025 265 00013", Paris.ToDisplay());
}
