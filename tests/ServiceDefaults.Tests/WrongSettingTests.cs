using EfpConnect.ServiceDefaults.Startup;

namespace EfpConnect.ServiceDefaults.Tests;

public class WrongSettingTests
{
    [Theory]
    [InlineData("Store:Kind", "Foo", "Store:Kind = « Foo » : valeur refusée. Valeurs admises : Embedded, Redis.")]
    [InlineData("Store:Kind", "7", "Store:Kind = « 7 » : valeur refusée. Valeurs admises : Embedded, Redis.")]
    [InlineData("Cluster:SiloPort", "99999", "Cluster:SiloPort = « 99999 » : valeur refusée. Valeurs admises : de 1 à 65535.")]
    [InlineData("Cluster:SiloPort", "abc", "Cluster:SiloPort = « abc » : valeur refusée. Nombre entier attendu.")]
    [InlineData("Cluster:GatewayPort", "11111", "Cluster:GatewayPort = « 11111 » : valeur refusée. Choisissez un autre port que Cluster:SiloPort.")]
    [InlineData("Cluster:AdvertisedAddress", "ici", "Cluster:AdvertisedAddress = « ici » : valeur refusée. Indiquez une adresse IP, par exemple 127.0.0.1.")]
    [InlineData("Clock:Offset", "demain", "Clock:Offset = « demain » : valeur refusée. Durée attendue, par exemple 00:30:00.")]
    public void A_wrong_value_is_told_with_its_key_and_what_is_allowed(string key, string value, string line)
    {
        var problem = Assert.Single(ConfigurationCheck.Problems(Settings.Of((key, value)), "Development"));

        Assert.Equal(line, problem.Message);
        Assert.Equal(2, problem.ExitCode);
    }

    [Fact]
    public void Redis_needs_an_address()
    {
        var problem = Assert.Single(ConfigurationCheck.Problems(Settings.Of(("Store:Kind", "Redis")), "Development"));

        Assert.StartsWith("Store:Redis : ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_left_out_has_a_default_that_works() =>
        Assert.Empty(ConfigurationCheck.Problems(Settings.Of(), "Development"));
}
