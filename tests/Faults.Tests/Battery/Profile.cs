namespace EfpConnect.Faults.Tests.Battery;

/// <summary>How often each row of the battery is run: a short profile with every test run, a long one at night.</summary>
internal static class Profile
{
    /// <summary>Set to <c>nightly</c> by <c>./test.sh --nightly</c>.</summary>
    private const string Variable = "EFP_BATTERY";

    public static bool IsNightly { get; } = Environment.GetEnvironmentVariable(Variable) == "nightly";

    /// <summary>How many cycles of one row.</summary>
    public static int Cycles(int ci, int nightly) => IsNightly ? nightly : ci;
}
