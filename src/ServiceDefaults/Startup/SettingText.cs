using System.Text.RegularExpressions;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>The one form in which a setting is complained about.</summary>
internal static partial class SettingText
{
    public static string Wrong(string key, string? value, string allowed) =>
        value is null ? $"{key} : {allowed}" : $"{key} = « {Shown(key, value)} » : valeur refusée. {allowed}";

    /// <summary>The value as it may be shown: secrets are masked, alone or inside a connection string.</summary>
    public static string Shown(string key, string value) =>
        SecretKey().IsMatch(key) ? "********" : OneLine(SecretPart().Replace(value, "$1********"));

    public static string OneLine(string text) => text.ReplaceLineEndings(" ");

    [GeneratedRegex("password|pepper|secret|(^|:)key", RegexOptions.IgnoreCase)]
    private static partial Regex SecretKey();

    [GeneratedRegex(@"((?:password|pwd)\s*=\s*)[^,;\s]+", RegexOptions.IgnoreCase)]
    private static partial Regex SecretPart();
}
