using EfpConnect.Credentials;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EfpConnect.ServiceDefaults.Tests;

public sealed class KeySealTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();

    [Fact]
    public void No_key_of_a_cookie_can_be_read_in_the_folder()
    {
        using var process = Start();
        Protector(process).Protect("cookie");

        var text = string.Concat(Directory.EnumerateFiles(_temporary.Path, "*.xml", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.Matches("<sealed[^>]*>test[.]", text);
        Assert.DoesNotContain("masterKey", text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_cookie_is_still_read_after_a_restart()
    {
        string cookie;
        using (var before = Start()) cookie = Protector(before).Protect("cookie");

        using var after = Start();

        Assert.Equal("cookie", Protector(after).Unprotect(cookie));
    }

    public void Dispose() => _temporary.Dispose();

    private ServiceProvider Start() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<IConfiguration>(Settings.Of(("Store:Kind", "Embedded"), ("Store:Directory", _temporary.Path)))
        .AddCredentials(credentials => credentials.Pepper["test"] = Convert.ToBase64String(new byte[32]))
        .AddStore()
        .AddKeys()
        .BuildServiceProvider();

    private static IDataProtector Protector(ServiceProvider process) =>
        process.GetRequiredService<IDataProtectionProvider>().CreateProtector("test");
}
