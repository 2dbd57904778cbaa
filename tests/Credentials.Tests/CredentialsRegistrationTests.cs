using EfpConnect.Credentials.Codes;
using EfpConnect.Credentials.Keys;
using EfpConnect.Credentials.Passwords;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EfpConnect.Credentials.Tests;

public class CredentialsRegistrationTests
{
    [Theory]
    [InlineData(typeof(IFingerprints))]
    [InlineData(typeof(ISealer))]
    [InlineData(typeof(IPasswordHasher))]
    [InlineData(typeof(IPasswordPolicy))]
    [InlineData(typeof(IManagerCodeMint))]
    [InlineData(typeof(IEmailCodeMint))]
    public void Every_port_is_served(Type port)
    {
        using var services = Build(options => options.Pepper["k1"] = Peppered.Base64("k1"));

        Assert.NotNull(services.GetService(port));
    }

    [Theory]
    [InlineData("k1", "c2hvcnQ=")]
    [InlineData("k1", "not base64 at all, whatever its length may be")]
    [InlineData("a.b", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void A_weak_pepper_is_refused_by_name_and_not_repeated(string keyId, string pepper)
    {
        var refusal = Refusal(options => options.Pepper[keyId] = pepper);

        Assert.Contains($"Pepper:{keyId}:", refusal);
        Assert.DoesNotContain(pepper, refusal);
    }

    [Fact]
    public void A_missing_pepper_is_refused() => Assert.Contains("Pepper: indiquez-en au moins un", Refusal(_ => { }));

    [Fact]
    public void A_number_out_of_bounds_is_refused() => Assert.Contains("MinLength", Refusal(options =>
    {
        options.Pepper["k1"] = Peppered.Base64("k1");
        options.Passwords.MinLength = 4;
    }));

    private static string Refusal(Action<CredentialsOptions> configure)
    {
        using var services = Build(configure);
        return Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IFingerprints>()).Message;
    }

    private static ServiceProvider Build(Action<CredentialsOptions> configure) =>
        new ServiceCollection().AddCredentials(configure).BuildServiceProvider();
}
