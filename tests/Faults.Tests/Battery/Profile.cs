using System.Globalization;

namespace EfpConnect.Faults.Tests.Battery;

/// <summary>How often each row of the battery is run: a short profile with every test run, a long one at night.</summary>
internal static class Profile
{
    /// <summary>Set to <c>nightly</c> by <c>./test.sh --nightly</c>.</summary>
    private const string Variable = "EFP_BATTERY";

    /// <summary>The long profile so many times over, for whoever has more than a night.</summary>
    private const string TimesVariable = "EFP_BATTERY_TIMES";

    public static bool IsNightly { get; } = Environment.GetEnvironmentVariable(Variable) == "nightly";

    private static int Times { get; } = int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times) ? times : 1;

    /// <summary>How many cycles of one row.</summary>
    public static int Cycles(int ci, int nightly) => IsNightly ? nightly * Times : ci;
}
