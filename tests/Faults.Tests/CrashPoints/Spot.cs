namespace EfpConnect.Faults.Tests.CrashPoints;

/// <summary>Where the silo of the battery can be struck, as it writes it.</summary>
internal static class Spot
{
    /// <summary>Rendered, not handed to the mail server.</summary>
    public const string BeforeMail = "mail.before";

    /// <summary>Taken by the mail server, not noted as sent.</summary>
    public const string AfterMail = "mail.after";

    public static string BeforeCall<TGrain>(string method) => Of<TGrain>("call.before", method);

    /// <summary>Done, its answer not sent.</summary>
    public static string AfterCall<TGrain>(string method) => Of<TGrain>("call.after", method);

    /// <summary>Decided in memory, nothing stored.</summary>
    public static string BeforeWrite<TGrain>(string method) => Of<TGrain>("write.before", method);

    /// <summary>Stored, the grain not told.</summary>
    public static string AfterWrite<TGrain>(string method) => Of<TGrain>("write.after", method);

    private static string Of<TGrain>(string moment, string method) => $"{moment} {typeof(TGrain).Name}.{method}";
}
