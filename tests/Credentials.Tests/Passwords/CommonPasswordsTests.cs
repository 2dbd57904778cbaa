using System.Security.Cryptography;
using EfpConnect.Credentials.Passwords;

namespace EfpConnect.Credentials.Tests.Passwords;

public class CommonPasswordsTests
{
    [Theory]
    [InlineData("123qweasdzxc")]
    [InlineData("1qaz2wsx3edc")]
    [InlineData("123456789987654321")]
    [InlineData("QwertyQwerty")]
    [InlineData("Mailcreated5240")]
    [InlineData("leavemealone")]
    [InlineData("sonyericsson")]
    public void A_common_password_is_known(string password) => Assert.True(CommonPasswords.Contain(password));

    [Fact]
    public void A_random_password_is_not_taken_for_a_common_one() => Assert.InRange(
        Enumerable.Range(0, 100_000).Count(_ => CommonPasswords.Contain(RandomNumberGenerator.GetHexString(24))), 0, 5);

    [Fact]
    public void At_least_forty_thousand_passwords_are_known()
    {
        using var resource = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.bloom")!;
        var bits = new byte[resource.Length];
        resource.ReadExactly(bits);

        // n members of a filter of m bits, each setting k of them, leave m·e^(-kn/m) bits clear.
        var size = bits.Length * 8.0;
        var members = -size / 20 * Math.Log(1 - bits.Sum(b => int.PopCount(b)) / size);

        Assert.InRange(members, 40_000, 50_000);
    }
}
