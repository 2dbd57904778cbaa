using System.Security.Cryptography;
using EfpConnect.Credentials.Keys;
using FsCheck;
using FsCheck.Xunit;

namespace EfpConnect.Credentials.Tests.Keys;

public class AesSealerTests
{
    private readonly AesSealer _sealer = new(Peppered.With("k1"));

    [Property]
    public bool What_was_sealed_opens(NonNull<string> secret) =>
        string.Concat(secret.Get.EnumerateRunes()) is var text && _sealer.Open(_sealer.Seal(text)) == text;

    [Fact]
    public void The_secret_cannot_be_read() => Assert.DoesNotContain("ABCD", _sealer.Seal("ABCD-ABCD-ABCD"));

    [Fact]
    public void The_same_secret_is_never_sealed_the_same_way_twice() => Assert.NotEqual(_sealer.Seal("code"), _sealer.Seal("code"));

    [Fact]
    public void A_seal_made_before_a_rotation_still_opens() =>
        Assert.Equal("code", new AesSealer(Peppered.With("k1", "k2")).Open(_sealer.Seal("code")));

    [Fact]
    public void A_seal_of_a_retired_pepper_is_refused() =>
        Assert.Throws<CryptographicException>(() => new AesSealer(Peppered.With("k2")).Open(_sealer.Seal("code")));

    [Fact]
    public void Every_changed_symbol_is_refused()
    {
        var text = _sealer.Seal("a secret of twenty-four ");   // 52 bytes: the last symbol carries four spare bits

        Assert.All(Enumerable.Range(0, text.Length - 1), i => Refused(text[..i] + (text[i] == 'A' ? 'B' : 'A') + text[(i + 1)..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("k1")]
    [InlineData("k1.")]
    [InlineData("k1.AAAA")]
    [InlineData("k1.AAAA.AAAA")]
    [InlineData("k1.not base64")]
    public void Nonsense_is_refused(string text) => Refused(text);

    private void Refused(string text) => Assert.ThrowsAny<CryptographicException>(() => _sealer.Open(text));
}
