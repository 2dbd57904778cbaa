using EfpConnect.ServiceDefaults.Startup;
using Microsoft.Extensions.Configuration;

namespace EfpConnect.ServiceDefaults.Settings;

/// <summary>A setting as it is now, safe to show.</summary>
public sealed record EffectiveSetting(string Key, string Value, bool IsDefault);

/// <summary>The settings an operator sets, with what they are when nothing is said.</summary>
public static class KnownSettings
{
    private static readonly (string Key, string Default)[] Known =
    [
        ("Urls", "http://127.0.0.1:5000"),
        ("Management:Urls", "–"),
        ("Store:Kind", "Embedded"),
        ("Store:Directory", "./data"),
        ("Store:Redis", "–"),
        ("Store:RedisUnchecked", "false"),
        ("Cluster:Mode", "CoHosted"),
        ("Cluster:Id", "dev"),
        ("Cluster:ServiceId", "efp-connect"),
        ("Cluster:SiloPort", "11111"),
        ("Cluster:GatewayPort", "30000"),
        ("Cluster:AdvertisedAddress", "127.0.0.1"),
        ("Mail:Transport", "Folder"),
        ("Mail:Smtp:Host", "–"),
        ("Mail:From", "no-reply@localhost"),
        ("Mail:PublicUrl", "la première de Urls"),
        ("Clock:Offset", "00:00:00"),
    ];

    /// <summary>Every known setting, then whatever else was set in the sections of the portal.</summary>
    public static IEnumerable<EffectiveSetting> Of(IConfiguration configuration) =>
    [
        .. Known.Select(known => Effective(configuration, known.Key, known.Default)),
        .. from section in new[] { "Store", "Cluster", "Mail", "Secrets", "Policies", "Clock", "Dev", "Site" }
           from entry in configuration.GetSection(section).AsEnumerable()
           where entry.Value is not null && Known.All(known => known.Key != entry.Key)
           select Effective(configuration, entry.Key, ""),
    ];

    private static EffectiveSetting Effective(IConfiguration configuration, string key, string otherwise) => configuration[key] is { } value
        ? new(key, SettingText.Shown(key, value), IsDefault: false)
        : new(key, otherwise, IsDefault: true);
}
