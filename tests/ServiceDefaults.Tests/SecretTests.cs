using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Startup;

namespace EfpConnect.ServiceDefaults.Tests;

public class SecretTests
{
    [Theory]
    [InlineData("Secrets:Pepper:k1", "c2VjcmV0")]
    [InlineData("Mail:Smtp:Password", "hush")]
    public void A_secret_is_never_shown(string key, string value) => Assert.Equal("********", SettingText.Shown(key, value));

    [Fact]
    public void A_password_inside_an_address_is_masked_and_the_address_kept() =>
        Assert.Equal("redis:6379,password=********,ssl=true", SettingText.Shown("Store:Redis", "redis:6379,password=hush,ssl=true"));

    [Fact]
    public void A_value_cannot_break_the_line() => Assert.Equal("a b", SettingText.Shown("Store:Directory", "a\nb"));

    [Fact]
    public void Effective_settings_hold_no_secret()
    {
        var shown = KnownSettings.Of(Tests.Settings.Of(("Secrets:Pepper:k1", "hush"), ("Store:Redis", "r:1,password=hush"), ("Mail:Smtp:Password", "hush")));

        Assert.DoesNotContain(shown, setting => setting.Value.Contains("hush", StringComparison.Ordinal));
    }
}
