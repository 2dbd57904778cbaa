using EfpConnect.Credentials.Passwords;
using EfpConnect.Domain.Identifiers;
using static EfpConnect.Credentials.Passwords.PasswordCriterion;

namespace EfpConnect.Credentials.Tests.Passwords;

public class PasswordPolicyTests
{
    private static readonly PasswordContext Marie =
        new(EmailAddress.Parse("m.lefevre@exemple.fr"), "Lefèvre", "Marie-Hélène", "ACME Formation");

    [Theory]
    [InlineData("Tz7!kqPw9#Lm")]                          // twelve characters of four classes
    [InlineData("Un été à vélo 2")]                       // accents and spaces count
    [InlineData("quatre chats dorment dehors")]           // a phrase needs no classes
    [InlineData("ééÉÉ11!!ééÉÉ")]                          // two in a row are allowed
    public void A_good_password_is_accepted(string password) => Assert.Empty(Check(password));

    [Theory]
    [InlineData("Tz7!kqPw9#L", TooShort)]
    [InlineData("tz7!kqpw9#lm", UpperCase)]
    [InlineData("TZ7!KQPW9#LM", LowerCase)]
    [InlineData("Tzs!kqPwx#Lm", Digit)]
    [InlineData("Tz7xkqPw9yLm", Special)]
    [InlineData("Tz7!kqPw999#", Repeated)]
    [InlineData("quatre chats dormmment", Repeated)]      // in a phrase too
    [InlineData("Tz7!Lefevre#q", Context)]                // last name, without its accent
    [InlineData("Tz7!LEFÈVRE#q", Context)]
    [InlineData("Tz7!marie-hélène", Context)]
    [InlineData("Tz7!mariehelene", Context)]              // run together
    [InlineData("Tz7!M.LEFEVRE#", Context)]
    [InlineData("la grande acme formation", Context)]
    [InlineData("la grande acmeformation", Context)]
    [InlineData("Tz7!EfpConnect#", Context)]
    [InlineData("Tz7!efp connect#", Context)]
    [InlineData("mes collègues d’edof", Context)]
    [InlineData("1234567890qwertyuiop", Common)]
    [InlineData("1234567890QWERTYuiop", Common)]          // whatever its case
    public void A_password_fails_one_criterion(string password, PasswordCriterion criterion) => Assert.Equal([criterion], Check(password));

    [Fact]
    public void Every_failed_criterion_is_named() =>
        Assert.Equal([TooShort, UpperCase, Digit, Special, Repeated, Context], Check("edoffff"));

    [Fact]
    public void Nothing_is_not_a_password() => Assert.Equal([TooShort, LowerCase, UpperCase, Digit, Special], Check(""));

    [Fact]
    public void Characters_are_counted_not_their_bytes()
    {
        Assert.DoesNotContain(TooLong, Check(string.Concat(Enumerable.Repeat("🐈é", 64))));
        Assert.Contains(TooLong, Check(string.Concat(Enumerable.Repeat("🐈é", 64)) + "a"));
        Assert.Contains(TooShort, Check("🐈🐕🐈🐕🐈🐕aA1"));
    }

    [Fact]
    public void Twenty_characters_make_a_phrase()
    {
        Assert.Empty(Check("abcdefghijklmnopqrst"));
        Assert.Equal([UpperCase, Digit, Special], Check("abcdefghijklmnopqrs"));
    }

    [Fact]
    public void Names_too_short_to_mean_anything_are_ignored() => Assert.Empty(
        new PasswordPolicy(new()).Check("Tz7!kqPw9#Lm", new(EmailAddress.Parse("tz@exemple.fr"), "Kq", "", " ")));

    [Fact]
    public void Broken_text_is_judged_all_the_same() => Assert.Contains(TooShort, Check("\ud800\udc00\ud800"));

    [Fact]
    public void Every_criterion_has_a_code_of_its_own() => Assert.Equal(
        ["too-short", "too-long", "lower-case", "upper-case", "digit", "special", "repeated", "context", "common"],
        Enum.GetValues<PasswordCriterion>().Select(criterion => criterion.Code()));

    private static IReadOnlyList<PasswordCriterion> Check(string password) => new PasswordPolicy(new()).Check(password, Marie);
}
