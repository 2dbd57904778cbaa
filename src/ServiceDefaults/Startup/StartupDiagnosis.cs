using System.Net.Sockets;
using System.Text.RegularExpressions;
using EfpConnect.ServiceDefaults.Settings;
using EfpConnect.ServiceDefaults.Store;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace EfpConnect.ServiceDefaults.Startup;

/// <summary>Finds what an operator can mend behind the exception a start ended in.</summary>
internal static partial class StartupDiagnosis
{
    /// <returns>Nothing for a bug, whose stack trace is wanted.</returns>
    public static StartupProblem? Of(Exception failure) => All(failure).FirstOrDefault();

    public static IReadOnlyList<StartupProblem> All(Exception failure) => [.. Chain(failure).Select(Match).OfType<StartupProblem>()];

    private static StartupProblem? Match(Exception failure) => failure switch
    {
        StartupProblem problem => problem,
        OptionsValidationException wrong => new(Name(wrong), 2, wrong),
        InvalidOperationException unread when Unconverted().Match(unread.Message) is { Success: true } found => Unreadable(found),
        InvalidDataException => new(SettingText.OneLine($"Réglages illisibles : {failure.Message}"), 2, failure),
        AddressInUseException => StartupProblem.PortBusy("Urls", failure.Message),
        SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse } => StartupProblem.PortBusy("Urls, Cluster:SiloPort ou Cluster:GatewayPort", failure.Message),
        RedisConnectionException when RedisRefusal.Is(failure) => StartupProblem.StoreRefused(SettingText.OneLine(failure.Message), failure),
        RedisConnectionException => StartupProblem.StoreUnreachable(SettingText.OneLine(failure.Message), failure),
        _ => null,
    };

    /// <summary>A library's options name their property only: their section is called like them.</summary>
    private static string Name(OptionsValidationException wrong)
    {
        var section = LibraryOptions().Replace(wrong.OptionsType.Name, "") + ":";
        return SettingText.OneLine(string.Join(" ", wrong.Failures.Select(line => line.StartsWith(section, StringComparison.Ordinal) ? line : section + line)));
    }

    private static StartupProblem Unreadable(Match found)
    {
        var (value, key, type) = (found.Groups["value"].Value, found.Groups["key"].Value, found.Groups["type"].Value);
        var kind = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(type)).FirstOrDefault(known => known is not null);
        return StartupProblem.WrongSetting(key, value, kind is null ? $"Valeur de type {type} attendue." : Allowed.In(kind));
    }

    private static IEnumerable<Exception> Chain(Exception failure) => failure switch
    {
        AggregateException many => many.Flatten().InnerExceptions.SelectMany(Chain),
        { InnerException: { } cause } => [failure, .. Chain(cause)],
        _ => [failure],
    };

    [GeneratedRegex("(Options|Settings)$")]
    private static partial Regex LibraryOptions();

    [GeneratedRegex("^Failed to convert configuration value(?: '(?<value>.*)')? at '(?<key>[^']+)' to type '(?<type>[^']+)'")]
    private static partial Regex Unconverted();
}
