using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace EfpConnect.Domain.Tests.Identifiers;

public class SirenTests
{
    [Theory]
    [InlineData("130025265")]
    [InlineData("130 025 265")]
    [InlineData(" 130 025 265 ")]
    [InlineData("130\u00a0025\u00a0265")]
    [InlineData("130\u202f025\u202f265")]
    [InlineData("130.025.265")]
    [InlineData("130-025-265")]
    public void A_siren_is_read_whatever_stands_between_its_digits(string typed) => Assert.Equal("130025265", Siren.Parse(typed).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("130025266")]
    [InlineData("13002526")]
    [InlineData("1300252650")]
    [InlineData("13002526A")]
    [InlineData("130/025/265")]
    [InlineData("١٣٠٠٢٥٢٦٥")]
    [InlineData("１３００２５２６５")]
    [InlineData("130025265\0")]
    public void Anything_else_is_not_a_siren(string? typed) => Assert.False(Siren.TryParse(typed, null, out _));

    [Fact]
    public void A_siren_hidden_in_a_flood_of_spaces_is_not_read() => Assert.False(Siren.TryParse("130025265" + new string(' ', 100), null, out _));

    [Fact]
    public void A_siren_is_shown_in_groups() => Assert.Equal("130 025 265", Lumiere.ToDisplay());

    [Fact]
    public void No_siren_is_shown_as_nothing() => Assert.Equal("", default(Siren).ToDisplay());

    [Property]
    public Property Eight_digits_have_exactly_one_check_digit() => Prop.ForAll(
        Gen.Choose(0, 99_999_999).ToArbitrary(),
        eight => Enumerable.Range(0, 10).Count(check => Siren.TryParse($"{eight:00000000}{check}", null, out _)) == 1);

    [Property]
    public Property One_wrong_digit_is_always_noticed() => Prop.ForAll(
        Gen.Choose(0, 8).Zip(Gen.Choose(1, 9)).ToArbitrary(),
        slip => !Siren.TryParse(WithSlip("552100554", slip.Item1, slip.Item2), null, out _));

    private static string WithSlip(string digits, int place, int by) =>
        digits[..place] + (char)('0' + (digits[place] - '0' + by) % 10) + digits[(place + 1)..];
}
