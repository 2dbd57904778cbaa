using EfpConnect.Credentials.Keys;

namespace EfpConnect.Credentials.Tests.Keys;

public class HmacFingerprintsTests
{
    private readonly HmacFingerprints _before = new(Peppered.With("k1"));
    private readonly HmacFingerprints _after = new(Peppered.With("k1", "k2"));

    [Fact]
    public void A_fingerprint_never_changes() => Assert.Equal(
        "k1.577ba1428bd92f0c238428415614fd74b93b70831d3484c230460973597264fe",
        _before.Fingerprint(KeyPurpose.EmailKey, "marie@exemple.fr"));

    [Fact]
    public void A_fingerprint_names_the_newest_pepper() =>
        Assert.StartsWith("k2.", _after.Fingerprint(KeyPurpose.EmailCode, "12345678"));

    [Fact]
    public void Key_ids_are_compared_as_numbers() =>
        Assert.StartsWith("k10.", new HmacFingerprints(Peppered.With("k9", "k10")).Fingerprint(KeyPurpose.EmailCode, "1"));

    [Fact]
    public void A_fingerprint_made_before_a_rotation_still_matches() =>
        Assert.True(_after.Matches(KeyPurpose.ManagerCode, "ABC", _before.Fingerprint(KeyPurpose.ManagerCode, "ABC")));

    [Fact]
    public void A_fingerprint_of_a_retired_pepper_matches_no_more() =>
        Assert.False(new HmacFingerprints(Peppered.With("k2"))
            .Matches(KeyPurpose.ManagerCode, "ABC", _before.Fingerprint(KeyPurpose.ManagerCode, "ABC")));

    [Fact]
    public void A_look_up_tries_the_current_pepper_then_the_previous_one() => Assert.Equal(
        [_after.Fingerprint(KeyPurpose.EmailKey, "a"), _before.Fingerprint(KeyPurpose.EmailKey, "a")],
        _after.AllOf(KeyPurpose.EmailKey, "a").AsEnumerable());

    [Fact]
    public void Another_text_does_not_match() =>
        Assert.False(_before.Matches(KeyPurpose.EmailCode, "12345679", _before.Fingerprint(KeyPurpose.EmailCode, "12345678")));

    [Fact]
    public void The_same_text_has_another_fingerprint_for_each_purpose() => Assert.Equal(
        Enum.GetValues<KeyPurpose>().Length,
        Enum.GetValues<KeyPurpose>().Select(purpose => _before.Fingerprint(purpose, "12345678")).Distinct().Count());

    [Theory]
    [InlineData("")]
    [InlineData("k1")]
    [InlineData("k1.00")]
    public void Nonsense_does_not_match(string fingerprint) =>
        Assert.False(_before.Matches(KeyPurpose.EmailCode, "12345678", fingerprint));
}
